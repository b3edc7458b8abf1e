import { hatch, type Palette } from './palette.ts';

/** One criterion's part of a score. `points` = value × weight × 100; unknown scores 0 and keeps its weight visible. */
export interface Reason {
  readonly criterion: string;
  readonly value: number | null;
  readonly weight: number;
  readonly points: number;
  readonly known: boolean;
}

export interface Segment {
  readonly criterion: string;
  readonly x: number;
  readonly width: number;
  readonly points: number;
  readonly known: boolean;
}

/**
 * The bar of a score as plain geometry: known points side by side in the order given, then, hatched, what the
 * unknown criteria could add at most. `full` = the points that fill the width (100 when weights sum to 1).
 */
export function stackedSegments(reasons: readonly Reason[], width: number, full = 100): Segment[] {
  const lengths = reasons.map((r) => ({
    ...r,
    length: (Math.max(0, r.known ? r.points : r.weight * 100) / full) * width
  }));
  let x = 0;
  return [...lengths.filter((r) => r.known), ...lengths.filter((r) => !r.known)].flatMap((r) => {
    const segment = { criterion: r.criterion, x, width: r.length, points: r.points, known: r.known };
    x += r.length;
    return r.length > 0 ? [segment] : [];
  });
}

/** Eight criteria from six colours: the last two repeat a colour under lines, so a neighbour never looks the same. */
export function criterionPaint(palette: Palette, place: number, known: boolean) {
  if (!known) return { color: palette.unknown, pattern: 'hatch' as const };
  const color = palette.series[place % 6] ?? palette.rest;
  return { color, pattern: place >= 6 ? ('lines' as const) : ('none' as const) };
}

/** The same paint as an ECharts item style. */
export function criterionStyle(palette: Palette, place: number, known: boolean) {
  const { color, pattern } = criterionPaint(palette, place, known);
  if (pattern === 'none') return { color };
  return { color, decal: hatch(pattern === 'hatch' ? palette.quiet : palette.paper) };
}
