import type { BarSeriesOption } from 'echarts';
import { base, grid, heightOf, itself, listing, measure, tip, tipsOf } from './base.ts';
import { dots, faded, hatch, type Palette } from './palette.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { describeWaterfall } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth, fitText, textWidth } from './text.ts';

export type TakenKind = 'refused' | 'judgement' | 'materials' | 'below';

export interface WaterfallBar {
  /** What a click means to the page: a filter, a clause. */
  readonly id: string;
  readonly label: string;
  /** 分 */
  readonly amount: number;
  readonly count: number;
}

export interface Taken extends WaterfallBar {
  readonly kind: TakenKind;
}

/** What is left is computed here, so that the bars always add up. */
export interface WaterfallInput {
  readonly requested: WaterfallBar;
  readonly taken: readonly Taken[];
  /** `provisional`: the part (分) that still waits for a judgement or a document. */
  readonly recommended: { readonly id: string; readonly label: string; readonly provisional?: number };
}

/** A bar with the place where it hangs. */
export interface Hung extends WaterfallBar {
  readonly kind: TakenKind | 'requested' | 'recommended';
  /** 分 to the left of the bar. */
  readonly from: number;
  readonly provisional: number;
}

export function hang({ requested, taken, recommended }: WaterfallInput): Hung[] {
  let left = requested.amount;
  let count = requested.count;
  const hung: Hung[] = taken.map((bar) => {
    left -= bar.amount;
    count -= bar.count;
    return { ...bar, from: left, provisional: 0 };
  });
  const provisional = Math.min(recommended.provisional ?? 0, left);
  return [
    { ...requested, kind: 'requested', from: 0, provisional: 0 },
    ...hung,
    { id: recommended.id, label: recommended.label, amount: left, count, kind: 'recommended', from: 0, provisional }
  ];
}

function paint(palette: Palette, kind: Hung['kind']) {
  if (kind === 'refused') return { color: palette.breach };
  if (kind === 'judgement') return { color: palette.attention };
  if (kind === 'materials') return { color: palette.unknown, decal: hatch(palette.quiet) };
  return { color: kind === 'below' ? palette.rest : kind === 'requested' ? palette.quiet : palette.accent };
}

/** Requested → refused, by clause → for judgement, materials → below the line → recommended. */
export function overviewWaterfall(input: WaterfallInput, says: Speech): Draw {
  const bars = hang(input);
  return (stage) => {
    const values = bars.map((bar) => valueText(bar, says));
    const margins = marginsFor(stage, bars, values);
    return {
      height: heightOf(stage, margins, bars.length * (isNarrow(stage) ? 46 : 34)),
      marks: bars.length,
      description: describeWaterfall(bars, says),
      subject: itself,
      tip: tipsOf(
        bars,
        (bar) => bar.id,
        (bar) => tipOf(bar, says)
      ),
      option: {
        ...base(stage),
        grid: grid(stage, margins),
        xAxis: { ...measure(stage), type: 'value', min: 0, max: says.format.inUnit(widest(bars)), show: false },
        yAxis: nameAxis(stage, bars, values, margins.left - 12),
        series: series(bars, values, stage, says)
      }
    };
  };
}

const widest = (bars: readonly Hung[]) => Math.max(1, ...bars.map((bar) => bar.from + bar.amount));

const valueText = (bar: Hung, { words, format }: Speech) =>
  `${format.money(bar.amount)}  ${words.waterfall.count(bar.count)}`;

/** On a phone the words stand above their bars, and the bars have the whole width. */
function marginsFor(stage: Stage, bars: readonly Hung[], values: readonly string[]) {
  if (isNarrow(stage)) return { top: 4, right: 1, bottom: 4, left: 0 };
  const labels = bars.map((bar) => bar.label);
  const right = Math.ceil(Math.max(...values.map((text) => textWidth(text))) + 12);
  return { top: 4, right, bottom: 4, left: columnWidth(labels, stage.width * 0.24) + 12 };
}

function nameAxis(stage: Stage, bars: readonly Hung[], values: readonly string[], width: number) {
  const { palette } = stage;
  const list = listing(stage);
  const above = {
    inside: true,
    margin: 0,
    align: 'left' as const,
    verticalAlign: 'bottom' as const,
    padding: [0, 0, 12, 0],
    formatter: (label: string, i: number) => `${fitText(label, stage.width - 150)}\u3000{value|${values[i] ?? ''}}`,
    rich: { value: { color: palette.quiet, fontSize: 12 } }
  };
  const beside = { width, overflow: 'break' as const, lineHeight: 15 };
  return {
    ...list,
    inverse: true,
    data: bars.map((bar) => bar.label),
    axisLine: { show: false },
    z: 5,
    axisLabel: { ...list.axisLabel, ...(isNarrow(stage) ? above : beside) }
  };
}

function series(bars: readonly Hung[], values: readonly string[], stage: Stage, says: Speech): BarSeriesOption[] {
  const { palette } = stage;
  const shared = { type: 'bar' as const, stack: 'money', barWidth: isNarrow(stage) ? 14 : 20 };
  const inUnit = (fen: number) => says.format.inUnit(fen);
  return [
    { ...shared, id: 'from', silent: true, itemStyle: { color: 'transparent' }, data: bars.map((b) => inUnit(b.from)) },
    {
      ...shared,
      id: 'settled',
      data: bars.map((bar) => ({
        id: bar.id,
        value: inUnit(bar.amount - bar.provisional),
        itemStyle: paint(palette, bar.kind)
      })),
      markLine: connectors(bars, stage, inUnit)
    },
    {
      ...shared,
      id: 'provisional',
      itemStyle: { color: faded(palette.accent), decal: dots(palette.paper) },
      label: { show: !isNarrow(stage), position: 'right', color: palette.ink, fontSize: 12 },
      data: bars.map((bar, i) => ({
        id: bar.id,
        value: inUnit(bar.provisional),
        label: { formatter: values[i] ?? '' }
      }))
    }
  ];
}

/** A hairline from the end of each bar to the next that hangs from it. */
function connectors(bars: readonly Hung[], { palette }: Stage, inUnit: (fen: number) => number) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: palette.rest, width: 1, type: 'solid' as const },
    data: bars.slice(0, -1).map((bar, i): [{ coord: number[] }, { coord: number[] }] => {
      const at = inUnit(bar.kind === 'requested' ? bar.amount : bar.from);
      return [{ coord: [at, i] }, { coord: [at, i + 1] }];
    })
  };
}

function tipOf(bar: Hung, { words, format }: Speech) {
  return tip(bar.label, [
    { label: words.amount, value: format.money(bar.amount) },
    { label: words.projects, value: format.number(bar.count) },
    bar.provisional > 0 ? { label: words.waterfall.provisional, value: format.money(bar.provisional) } : null
  ]);
}
