/** The only importer of the ECharts runtime: what is drawn is registered here, once. */
import { BarChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendPlainComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent
} from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { measureText } from './text.ts';

use([BarChart, HeatmapChart, LineChart, ScatterChart]);
use([GridComponent, TitleComponent, LegendPlainComponent, TooltipComponent]);
use([MarkLineComponent, MarkAreaComponent, VisualMapPiecewiseComponent, LabelLayout]);
use([SVGRenderer, CanvasRenderer]);

/** One measure of text for page and server: a browser asked before its web font has come answers for another font. */
setPlatformAPI({ measureText });

export { init };
