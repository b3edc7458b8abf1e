import type { Stage } from './picture.ts';
import type { Speech } from './speech.ts';

interface Today {
  readonly date: string;
  /** On the x axis; `null`: it lies outside. */
  readonly at: number | null;
  /** The axis' ends: near one of them the label keeps inside. */
  readonly span: readonly [number, number];
  /** Pixels from the axis to the label, above the axis' own. */
  readonly distance: number;
}

/** The as-of date across a picture of time, named above it. */
export function todayLine({ date, at, span, distance }: Today, { palette }: Stage, { words }: Speech) {
  return {
    type: 'scatter' as const,
    id: 'as of',
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: palette.ink, width: 1.5, type: 'solid' as const },
      label: {
        position: 'start' as const,
        distance,
        align: at === null ? ('center' as const) : alignOf((at - span[0]) / (span[1] - span[0])),
        color: palette.ink,
        fontSize: 12,
        formatter: words.windows.asOf(date)
      },
      data: at === null ? [] : [{ xAxis: at }]
    }
  };
}

const alignOf = (share: number): 'left' | 'center' | 'right' =>
  share > 0.85 ? 'right' : share < 0.15 ? 'left' : 'center';
