/** A line of a few months as SVG path data; gaps break it. */

export interface Sparkline {
  /** `d` of a path; empty when nothing is known. */
  readonly path: string;
  /** The last known point. */
  readonly last: { readonly x: number; readonly y: number } | null;
  /** Points with a gap on both sides, which a line cannot show. */
  readonly alone: readonly { readonly x: number; readonly y: number }[];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Zero-based: `max` is the top of the box, `null` a month nobody reported. */
export function sparkline(
  values: readonly (number | null)[],
  box: { readonly width: number; readonly height: number; readonly max?: number }
): Sparkline {
  const max = box.max ?? values.reduce<number>((most, v) => Math.max(most, v ?? 0), 0);
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  const points = values.map((value, i) =>
    value === null ? null : { x: round(i * step), y: round(box.height * (1 - (max > 0 ? value / max : 0))) }
  );
  const known = points.filter((p) => p !== null);
  return {
    path: points.map((p, i) => (p === null ? '' : `${points[i - 1] ? 'L' : 'M'}${p.x} ${p.y}`)).join(''),
    last: known.at(-1) ?? null,
    alone: points.filter((p, i) => p !== null && !points[i - 1] && !points[i + 1]).filter((p) => p !== null)
  };
}
