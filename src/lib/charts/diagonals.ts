import type { LineSeriesOption } from 'echarts';
import type { LogDomain } from './loglog.ts';
import type { Ceiling } from './omState.ts';
import { isNarrow, type Stage } from './picture.ts';
import type { Speech } from './speech.ts';
import { columnWidth } from './text.ts';

/** On a log–log picture y = ratio · x is a straight line; each is named where it leaves the picture on the right. */
export interface Diagonal {
  readonly ratio: number;
  readonly heavy: boolean;
  readonly label: string;
}

/** The light ratios and the ceiling, each once, the smallest first. */
export function diagonalsOf(light: readonly number[], ceiling: Ceiling, { words }: Speech): Diagonal[] {
  const ratios = [...new Set([...light, ceiling.ratio])].sort((a, b) => a - b);
  return ratios.map((ratio) => {
    const heavy = ratio === ceiling.ratio;
    return { ratio, heavy, label: heavy ? ceiling.label : words.percent(ratio) };
  });
}

/** The two ends of y = ratio · x inside the domain; where it misses the domain both ends are its nearest corner. */
export function lineWithin(ratio: number, { x, y }: LogDomain): [[number, number], [number, number]] {
  const from = Math.min(x[1], Math.max(x[0], y[0] / ratio));
  const to = Math.max(from, Math.min(x[1], y[1] / ratio));
  return [
    [from, from * ratio],
    [to, to * ratio]
  ];
}

/** The heavy name is bold, and a little wider than it is measured. */
const BOLD = 10;

/** Room to the right of the axes for those names; on a phone a long name is broken into lines. */
export const diagonalRoom = (stage: Stage, diagonals: readonly Diagonal[]) =>
  columnWidth(
    diagonals.map((d) => d.label),
    isNarrow(stage) ? 76 : 190
  ) +
  8 +
  BOLD;

export function diagonalSeries(
  diagonals: readonly Diagonal[],
  domain: LogDomain,
  room: number,
  { palette }: Stage
): LineSeriesOption[] {
  return diagonals.map(({ ratio, heavy, label }): LineSeriesOption => {
    const [from, to] = lineWithin(ratio, domain);
    const name = {
      show: true,
      position: 'right' as const,
      distance: 4,
      offset: [0, -7],
      verticalAlign: 'top' as const,
      width: room - 8,
      overflow: 'break' as const,
      lineHeight: 14,
      fontSize: 12,
      fontWeight: heavy ? ('bold' as const) : ('normal' as const),
      color: heavy ? palette.ink : palette.quiet,
      formatter: label
    };
    return {
      type: 'line',
      id: `ratio ${ratio}`,
      silent: true,
      symbol: 'circle',
      symbolSize: 0.01,
      lineStyle: { color: heavy ? palette.ink : palette.rest, width: heavy ? 2 : 1, type: 'solid' },
      data: [{ value: from }, { value: to, label: name }]
    };
  });
}
