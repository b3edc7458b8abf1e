import type { EChartsOption } from 'echarts';
import type { Stage, Tip, TipRow } from './picture.ts';
import { fontFamily, textWidth } from './text.ts';

/** What every option shares. No clock, no time zone, no animation of its own: `Chart.svelte` adds movement. */
export function base(stage: Stage): EChartsOption {
  return {
    animation: false,
    useUTC: true,
    backgroundColor: 'transparent',
    textStyle: { fontFamily, fontSize: 12, color: stage.palette.ink }
  };
}

/** Hairlines and quiet figures, for an axis that measures. */
export function measure({ palette }: Stage) {
  return {
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.hairline, width: 1 } },
    axisLabel: { color: palette.quiet, fontSize: 12, hideOverlap: true },
    nameTextStyle: { color: palette.quiet, fontSize: 12 }
  };
}

/** Names in ink on a base line, for an axis that lists. */
export function listing({ palette }: Stage) {
  return {
    type: 'category' as const,
    axisLine: { lineStyle: { color: palette.rest, width: 1 } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { color: palette.ink, fontSize: 12, interval: 0 }
  };
}

/** The name of an upright axis, above it and flush with the picture's left edge. */
export const unitName = ({ palette }: Stage, left: number, name: string) => ({
  name,
  nameLocation: 'end' as const,
  nameGap: 14,
  nameTextStyle: { color: palette.quiet, fontSize: 12, align: 'left' as const, padding: [0, 0, 0, -left] }
});

interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The rectangle of the axes, the caption's insets added. Labels are counted in the margins by each chart. */
export function grid(stage: Stage, margins: Margins) {
  return {
    left: margins.left,
    right: margins.right,
    top: margins.top + stage.insets.top,
    bottom: margins.bottom + stage.insets.bottom,
    outerBoundsMode: 'none' as const
  };
}

export const heightOf = (stage: Stage, margins: Margins, inside: number) =>
  inside + margins.top + margins.bottom + stage.insets.top + stage.insets.bottom;

/** A swatch with its name; `icon` when it is not a small rectangle. */
export type Entry = string | { readonly name: string; readonly icon: string };

const entryName = (entry: Entry) => (typeof entry === 'string' ? entry : entry.name);
const swatch = { width: 12, gap: 14, line: 18 };

/** Pixels that the swatches take, lines broken at the stage's width. */
export function legendHeight({ width }: Stage, entries: readonly Entry[]): number {
  let lines = 1;
  let x = 0;
  for (const entry of entries) {
    const wide = textWidth(entryName(entry)) + swatch.width + 6;
    if (x > 0 && x + wide > width) {
      lines += 1;
      x = 0;
    }
    x += wide + swatch.gap;
  }
  return lines * swatch.line + (lines - 1) * swatch.gap;
}

/** Swatches above the axes, one for each named series; not a switch. */
export function legend(stage: Stage, entries: readonly Entry[], icon = 'rect') {
  return {
    data: entries.map((entry) => (typeof entry === 'string' ? { name: entry } : entry)),
    top: stage.insets.top,
    left: 0,
    itemWidth: swatch.width,
    itemHeight: 10,
    itemGap: swatch.gap,
    padding: 0,
    selectedMode: false as const,
    icon,
    textStyle: { color: stage.palette.ink, fontSize: 12, lineHeight: swatch.line }
  };
}

/** A quiet line of text at the foot, inside the picture: what was left out. */
export function note(stage: Stage, text: string): EChartsOption {
  if (text === '') return {};
  return {
    title: [
      {
        text,
        left: 0,
        bottom: stage.insets.bottom,
        padding: 0,
        textStyle: {
          color: stage.palette.quiet,
          fontSize: 12,
          fontWeight: 'normal',
          width: stage.width,
          overflow: 'break',
          lineHeight: 16
        }
      }
    ]
  };
}

/** How high that note will be; a line more than needed is better than one too few. */
export const noteHeight = ({ width }: Stage, text: string) =>
  text === '' ? 0 : 8 + 16 * Math.ceil((textWidth(text) * 1.05) / Math.max(width, 1));

export const tip = (title: string, rows: readonly (TipRow | null)[]): Tip => ({
  title,
  rows: rows.filter((row) => row !== null)
});

/** The tooltip of a row found by its id. */
export function tipsOf<Row>(rows: readonly Row[], id: (row: Row) => string, say: (row: Row) => Tip) {
  const found = new Map(rows.map((row) => [id(row), row]));
  return (key: string): Tip | undefined => {
    const row = found.get(key);
    return row === undefined ? undefined : say(row);
  };
}

export const itself = (id: string) => id;
