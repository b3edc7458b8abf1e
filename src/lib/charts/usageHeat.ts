import type { HeatmapSeriesOption, ScatterSeriesOption } from 'echarts';
import { base, grid, heightOf, legend, note, noteHeight, tip } from './base.ts';
import { hatch } from './palette.ts';
import { isNarrow, rowsDrawn, type Draw, type Stage } from './picture.ts';
import { monthsBetween } from './scale.ts';
import { describeUsageHeat } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth, fitText, textWidth } from './text.ts';

export interface UsageSystem {
  readonly system_id: string;
  readonly name: string;
  /** Latest level 0–1; null unknown. */
  readonly level: number | null;
}

/** A month that was reported. A month without a row is a gap; `rate` null is a gap as well. */
export interface UsageMonth {
  readonly system_id: string;
  /** `YYYY-MM` or `YYYY-MM-DD` */
  readonly month: string;
  readonly rate: number | null;
}

export interface UsageHeatInput {
  readonly systems: readonly UsageSystem[];
  readonly months: readonly UsageMonth[];
  /** Which end of the list comes first; default the highest. Unknown levels always come last. */
  readonly first?: 'highest' | 'lowest';
  /** Rows drawn at most; default `ROWS_DRAWN`. */
  readonly most?: number;
}

/** More rows than this are a scroll, not a picture; the note says how many are not drawn. */
export const ROWS_DRAWN = 120;
const ROW_HEIGHT = 16;

export function sortSystems(systems: readonly UsageSystem[], first: 'highest' | 'lowest'): UsageSystem[] {
  const sign = first === 'highest' ? -1 : 1;
  return [...systems].sort((a, b) => {
    if (a.level === null || b.level === null) return Number(a.level === null) - Number(b.level === null);
    return sign * (a.level - b.level);
  });
}

interface Cell {
  readonly id: string;
  readonly system: UsageSystem;
  readonly month: string;
  readonly column: number;
  readonly row: number;
  readonly rate: number | null;
}

function cellsOf(systems: readonly UsageSystem[], months: readonly string[], rows: readonly UsageMonth[]): Cell[] {
  const rates = new Map(rows.map((row) => [`${row.system_id} ${row.month.slice(0, 7)}`, row.rate]));
  return systems.flatMap((system, row) =>
    months.map((month, column) => {
      const id = `${system.system_id} ${month}`;
      return { id, system, month, column, row, rate: rates.get(id) ?? null };
    })
  );
}

/** Systems × months. 0 is the palest cell; a month nobody reported is hatched. */
export function usageHeat(input: UsageHeatInput, says: Speech): Draw {
  const { first = 'highest', most = ROWS_DRAWN } = input;
  const sorted = sortSystems(input.systems, first);
  const months = monthsBetween(input.months.map((row) => row.month));
  return (stage) => {
    const systems = sorted.slice(0, rowsDrawn(stage, most, ROW_HEIGHT));
    const cells = cellsOf(systems, months, input.months);
    const found = new Map(cells.map((cell) => [cell.id, cell]));
    const hidden = sorted.length - systems.length;
    const text = hidden > 0 ? says.words.usage.hidden(hidden) : '';
    const names = columnWidth(
      systems.map((s) => s.name),
      isNarrow(stage) ? 96 : 190
    );
    const margins = { top: 58, right: 4, bottom: 6 + noteHeight(stage, text), left: names + 58 };
    return {
      height: heightOf(stage, margins, Math.max(1, systems.length) * ROW_HEIGHT),
      marks: cells.length,
      description: describeUsageHeat(input, says),
      subject: (id) => found.get(id)?.system.system_id ?? id,
      tip: (id) => {
        const cell = found.get(id);
        return cell && tipOf(cell, says);
      },
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        legend: { ...legend(stage, [says.words.usage.gap]), ...gapEntry(stage, says), left: rampWidth(stage, says) },
        xAxis: monthAxis(stage, months),
        yAxis: nameAxis(stage, systems, names, says),
        visualMap: [ramp(stage, says), gapColour(stage)],
        series: [
          rates(cells, stage),
          gaps(cells, stage, says),
          ...(isPrinted(stage)
            ? [strokes(cells, stage, (stage.width - margins.left - margins.right) / Math.max(1, months.length))]
            : [])
        ]
      }
    };
  };
}

function monthAxis(stage: Stage, months: readonly string[]) {
  const january = (month: string) => month.endsWith('-01');
  return {
    type: 'category' as const,
    position: 'top' as const,
    data: [...months],
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: stage.palette.quiet,
      fontSize: 12,
      align: 'left' as const,
      interval: (i: number) => i === 0 || january(months[i] ?? ''),
      hideOverlap: true,
      formatter: (month: string) => (january(month) ? month.slice(0, 4) : month)
    }
  };
}

function nameAxis(stage: Stage, systems: readonly UsageSystem[], width: number, { format }: Speech) {
  const { palette } = stage;
  return {
    type: 'category' as const,
    inverse: true,
    data: systems.map((system) => system.system_id),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      fontSize: 12,
      color: palette.ink,
      formatter: (_: string, i: number) => {
        const system = systems[i];
        return `{name|${fitText(system?.name ?? '', width)}}{rate|${format.share(system?.level ?? null)}}`;
      },
      rich: {
        name: { width, align: 'left' as const, color: palette.ink, fontSize: 12 },
        rate: { width: 50, align: 'right' as const, color: palette.quiet, fontSize: 12 }
      }
    }
  };
}

const rampSwatch = (stage: Stage) => ({ width: isNarrow(stage) ? 12 : 22, gap: 4 });

/** Where the scale ends and the swatch of a gap may stand. */
function rampWidth(stage: Stage, { words }: Speech): number {
  const { width, gap } = rampSwatch(stage);
  return textWidth(words.usage.none + words.usage.full) + stage.palette.heat.length * (width + gap) + 30;
}

const ends = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85];

/** Seven steps, drawn above the cells as a scale with its ends written. */
function ramp(stage: Stage, { words }: Speech) {
  const { heat, quiet } = stage.palette;
  const { width, gap } = rampSwatch(stage);
  return {
    type: 'piecewise' as const,
    seriesIndex: 0,
    orient: 'horizontal' as const,
    left: 2,
    top: stage.insets.top,
    padding: 0,
    itemWidth: width,
    itemHeight: 10,
    itemGap: gap,
    itemSymbol: 'rect',
    showLabel: false,
    selectedMode: false as const,
    text: [words.usage.full, words.usage.none],
    textGap: 6,
    textStyle: { color: quiet, fontSize: 12 },
    pieces: heat.map((color, i) => ({
      color,
      ...(i > 0 ? { gte: ends[i - 1] ?? 0 } : {}),
      ...(i < ends.length ? { lt: ends[i] ?? 0 } : {})
    }))
  };
}

function rates(cells: readonly Cell[], { palette }: Stage): HeatmapSeriesOption {
  return {
    type: 'heatmap',
    id: 'rates',
    progressive: 4000,
    itemStyle: { borderColor: palette.paper, borderWidth: 1 },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
    data: cells.filter((c) => c.rate !== null).map((c) => ({ id: c.id, value: [c.column, c.row, c.rate ?? 0] }))
  };
}

/** Outside the scale of rates, so that a gap can never be read as nought. */
const GAP = -1;

/** A canvas of their own: two heat maps on one are painted in slices of time, and their edges overlap as it happens. */
const GAP_LEVEL = 1;

const isPrinted = ({ palette }: Stage) => palette.theme === 'print';

const gapEntry = ({ palette }: Stage, { words }: Speech) => ({
  data: [{ name: words.usage.gap, itemStyle: { decal: hatch(palette.rest) } }]
});

const isGap = ({ rate }: Cell) => rate === null;

function gaps(cells: readonly Cell[], stage: Stage, says: Speech): HeatmapSeriesOption {
  const { palette } = stage;
  return {
    ...rates([], stage),
    id: 'gaps',
    zlevel: GAP_LEVEL,
    name: says.words.usage.gap,
    itemStyle: {
      ...{ color: palette.unknown, borderColor: palette.paper, borderWidth: 1 },
      ...(isPrinted(stage) ? {} : { decal: hatch(palette.rest) })
    },
    data: cells.filter(isGap).map((c) => ({ id: c.id, value: [c.column, c.row, GAP] }))
  };
}

/** A printer works long on every mark that a pattern fills: on paper the hatching of a gap is three lines. */
function strokes(cells: readonly Cell[], { palette }: Stage, width: number): ScatterSeriesOption {
  return {
    type: 'scatter',
    id: 'strokes',
    zlevel: GAP_LEVEL,
    silent: true,
    symbol: 'path://M0 5L5 0M0 10L10 0M5 10L10 5',
    symbolSize: [width - 2, ROW_HEIGHT - 2],
    itemStyle: { color: 'transparent', borderColor: palette.rest, borderWidth: 1 },
    data: cells.filter(isGap).map((c) => [c.column, c.row])
  };
}

const gapColour = ({ palette }: Stage) => ({
  type: 'piecewise' as const,
  seriesIndex: 1,
  show: false,
  pieces: [{ value: GAP, color: palette.unknown }]
});

function tipOf(cell: Cell, { words, format }: Speech) {
  return tip(cell.system.name, [
    { label: words.usage.month, value: cell.month },
    { label: words.usage.rate, value: cell.rate === null ? words.usage.gap : format.share(cell.rate) },
    { label: words.usage.level, value: format.share(cell.system.level) }
  ]);
}
