import type { ScatterSeriesOption } from 'echarts';
import { base, grid, heightOf, itself, measure, tip, tipsOf } from './base.ts';
import { dotPitch, stackDots } from './dotStrip.ts';
import { omPaint } from './omPaint.ts';
import { omState, type Ceiling, type OmScatterRow } from './omState.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { describeOmDistribution } from './sentences.ts';
import type { Speech } from './speech.ts';

export interface OmDistributionInput {
  readonly rows: readonly OmScatterRow[];
  readonly ceiling: Ceiling;
}

/** Ratios beyond this stand in the last column; the axis says so. */
const LAST_RATIO = 0.3;

interface Rated {
  readonly row: OmScatterRow;
  readonly ratio: number;
}

export function ratiosOf(rows: readonly OmScatterRow[]): Rated[] {
  return rows.flatMap((row) => {
    const { building_cost: cost, om_amount: money } = row;
    return cost !== null && cost > 0 && money !== null ? [{ row, ratio: money / cost }] : [];
  });
}

/** One dot a system along the ratio, with the ceiling: how the city's systems lie, not only who is above. */
export function omDistribution(input: OmDistributionInput, says: Speech): Draw {
  const rated = ratiosOf(input.rows);
  const states = new Map(rated.map(({ row }) => [row.system_id, omState(row, input.ceiling.ratio)]));
  const stateOf = (id: string) => states.get(id) ?? 'within';
  return (stage) => {
    const bin = isNarrow(stage) ? 0.01 : 0.005;
    const strip = stackDots(
      rated.map(({ row, ratio }) => ({ id: row.system_id, value: ratio })),
      { max: LAST_RATIO, bin }
    );
    const margins = { top: 26, right: 24, bottom: 42, left: 12 };
    const columns = LAST_RATIO / bin;
    const room = { width: stage.width - margins.left - margins.right, height: 110, columns };
    const pitch = dotPitch(strip, room);
    const data = strip.dots.map((dot) => ({
      id: dot.id,
      value: [dot.at, (dot.level + 0.5) * pitch],
      itemStyle: omPaint(stateOf(dot.id), input.ceiling, stage)
    }));
    return {
      height: heightOf(stage, margins, room.height),
      marks: data.length,
      description: describeOmDistribution(input, says),
      subject: itself,
      tip: tipsOf(
        rated,
        (r) => r.row.system_id,
        (r) => tipOf(r, says)
      ),
      option: {
        ...base(stage),
        grid: grid(stage, margins),
        xAxis: ratioAxis(stage, says),
        yAxis: { type: 'value', show: false, min: 0, max: room.height },
        series: [strips(data, pitch, input.ceiling, stage)]
      }
    };
  };
}

function ratioAxis(stage: Stage, { words }: Speech) {
  const quiet = measure(stage);
  return {
    ...quiet,
    type: 'value' as const,
    min: 0,
    max: LAST_RATIO,
    interval: 0.05,
    name: words.om.ratioName,
    nameLocation: 'middle' as const,
    nameGap: 26,
    splitLine: { show: false },
    axisLine: { show: true, lineStyle: { color: stage.palette.rest } },
    axisLabel: {
      ...quiet.axisLabel,
      formatter: (v: number) => (v >= LAST_RATIO - 1e-9 ? `≥ ${words.percent(LAST_RATIO)}` : words.percent(v))
    }
  };
}

function strips(
  data: ScatterSeriesOption['data'] & object,
  pitch: number,
  ceiling: Ceiling,
  { palette }: Stage
): ScatterSeriesOption {
  return {
    type: 'scatter',
    id: 'ratios',
    progressive: 1000,
    symbolSize: Math.max(1, pitch - 0.5),
    emphasis: { scale: 1.4, itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
    data,
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: palette.ink, width: 2, type: 'solid' },
      label: { color: palette.ink, fontSize: 12, formatter: ceiling.label, position: 'end' },
      data: [{ xAxis: ceiling.ratio }]
    }
  };
}

function tipOf({ row, ratio }: Rated, { words, format }: Speech) {
  return tip(row.name, [
    { label: words.om.ratio, value: format.share(ratio) },
    { label: words.om.buildingCost, value: format.money(row.building_cost) },
    { label: words.om.annualCost, value: format.money(row.om_amount) }
  ]);
}
