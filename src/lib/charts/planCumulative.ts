import type { BarSeriesOption, ScatterSeriesOption } from 'echarts';
import {
  base,
  grid,
  heightOf,
  itself,
  legend,
  legendHeight,
  measure,
  note,
  noteHeight,
  tip,
  tipsOf,
  unitName
} from './base.ts';
import { kindOf, kindsAndOther, kindStyle, type KindOrOther } from './palette.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { axisEnd } from './scale.ts';
import { describeCumulative } from './sentences.ts';
import type { Speech } from './speech.ts';
import { textWidth } from './text.ts';

/** A ranked project, in order of rank. `amount` 分, null where the export does not say what is asked. */
export interface CumulativeRow {
  readonly project_id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly rank: number;
  readonly amount: number | null;
  readonly cumulative: number;
  readonly within_line: boolean;
}

export interface CumulativeInput {
  readonly rows: readonly CumulativeRow[];
  /** 分; null when no budget is set, then there is no line. */
  readonly budget: number | null;
}

/** Room for the words above the budget line. */
const HEADROOM = 1.06;

const started = (row: CumulativeRow) => row.cumulative - (row.amount ?? 0);

/** Money step by step, by rank: each project a bar on the shoulders of those before it; faded below the line. */
export function planCumulative(input: CumulativeInput, says: Speech): Draw {
  const { rows, budget } = input;
  const { words, format } = says;
  const missing = rows.filter((row) => row.amount === null).length;
  return (stage) => {
    const end = axisEnd(
      format.inUnit(rows.reduce((most, row) => Math.max(most, row.cumulative), budget ?? 0)) * HEADROOM
    );
    const text = missing > 0 ? words.cumulative.missing(missing) : '';
    const used = kindsAndOther.filter((kind) => rows.some((row) => kindOf(row.kind) === kind));
    const names = used.map((kind) => words.kinds[kind]);
    const margins = marginsFor(stage, format.number(end.max), names, text);
    return {
      height: heightOf(stage, margins, isNarrow(stage) ? 220 : 280),
      marks: rows.length,
      description: describeCumulative(input, says),
      subject: itself,
      tip: tipsOf(
        rows,
        (row) => row.project_id,
        (row) => tipOf(row, says)
      ),
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        legend: legend(stage, names),
        xAxis: [rankAxis(stage, rows, words.cumulative.rank), { type: 'value', show: false, min: 0, max: rows.length }],
        yAxis: {
          ...measure(stage),
          type: 'value',
          min: 0,
          ...end,
          ...unitName(stage, margins.left, format.moneyUnit.label),
          axisLabel: { ...measure(stage).axisLabel, formatter: (value: number) => format.number(value) }
        },
        series: [shoulders(rows, says), ...used.map((kind) => bars(kind, rows, stage, says)), line(input, stage, says)]
      }
    };
  };
}

function marginsFor(stage: Stage, widest: string, names: readonly string[], text: string) {
  const top = legendHeight(stage, names) + 34;
  return { top, right: 8, bottom: 40 + noteHeight(stage, text), left: textWidth(widest) + 12 };
}

function rankAxis(stage: Stage, rows: readonly CumulativeRow[], name: string) {
  const step = Math.max(1, Math.ceil(rows.length / (stage.width / 60) / 5) * 5);
  return {
    type: 'category' as const,
    data: rows.map((row) => String(row.rank)),
    name,
    nameLocation: 'middle' as const,
    nameGap: 24,
    nameTextStyle: { color: stage.palette.quiet },
    axisLine: { lineStyle: { color: stage.palette.rest } },
    axisTick: { show: false },
    axisLabel: {
      color: stage.palette.quiet,
      interval: (i: number) => rows.length <= 20 || i === 0 || (rows[i]?.rank ?? 0) % step === 0
    }
  };
}

const stacked = { type: 'bar' as const, stack: 'money', barCategoryGap: '8%' };

const shoulders = (rows: readonly CumulativeRow[], { format }: Speech): BarSeriesOption => ({
  ...stacked,
  id: 'before',
  silent: true,
  itemStyle: { color: 'transparent' },
  data: rows.map((row) => format.inUnit(started(row)))
});

function bars(kind: KindOrOther, rows: readonly CumulativeRow[], stage: Stage, says: Speech): BarSeriesOption {
  const { words, format } = says;
  return {
    ...stacked,
    id: kind,
    name: words.kinds[kind],
    itemStyle: kindStyle(stage, kind),
    data: rows.map((row) =>
      kindOf(row.kind) === kind
        ? {
            id: row.project_id,
            value: format.inUnit(row.amount ?? 0),
            itemStyle: row.within_line ? {} : { opacity: 0.35 }
          }
        : '-'
    )
  };
}

/** The budget across, and the edge where the last project within the line ends. */
function line({ rows, budget }: CumulativeInput, { palette }: Stage, { words, format }: Speech): ScatterSeriesOption {
  const within = rows.findLastIndex((row) => row.within_line) + 1;
  const cut = { xAxis: within, lineStyle: { type: 'dashed' as const }, label: { show: false } };
  return {
    type: 'scatter',
    id: 'line',
    xAxisIndex: 1,
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: palette.ink, width: 1.5, type: 'solid' },
      label: {
        position: 'insideStartTop',
        color: palette.ink,
        fontSize: 12,
        formatter: budget === null ? '' : words.cumulative.budget(format.money(budget))
      },
      data: budget === null ? [] : [{ yAxis: format.inUnit(budget) }, cut]
    }
  };
}

function tipOf(row: CumulativeRow, { words, format }: Speech) {
  return tip(row.name, [
    { label: words.cumulative.rank, value: format.number(row.rank) },
    { label: words.kind, value: words.kinds[kindOf(row.kind)] },
    { label: words.amount, value: format.money(row.amount) },
    { label: words.cumulative.cumulative, value: format.money(row.cumulative) },
    { label: words.cumulative.line, value: row.within_line ? words.cumulative.within : words.cumulative.below }
  ]);
}
