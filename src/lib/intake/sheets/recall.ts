import type { Heading } from '../headings/heading.ts';
import { readHeading } from '../headings/heading.ts';
import type { ColumnMatch, Recalled, SavedMapping, SheetReport } from '../types.ts';

/** Of all headings, those of this year and those of the mapping, how many must be in both. */
const leastShared = 0.6;

/** The saved mapping that shares most headings with a sheet, and what has changed; `null` when none shares enough. */
export function recall(
  headings: readonly Heading[],
  saved: readonly SavedMapping[]
): { readonly mapping: SavedMapping; readonly recalled: Recalled } | null {
  const keys = headingKeys(headings);
  const rated = saved.map((mapping) => ({ mapping, shared: sharedPart(keys, mapping) }));
  const best = rated.reduce<(typeof rated)[number] | null>(
    (most, one) => (one.shared >= leastShared && one.shared > (most?.shared ?? 0) ? one : most),
    null
  );
  return best && { mapping: best.mapping, recalled: recalledAs(headings, keys, best.mapping) };
}

function sharedPart(keys: readonly string[], { columns }: SavedMapping): number {
  const here = keys.filter((key) => key !== '');
  const known = here.filter((key) => Object.hasOwn(columns, key)).length;
  return known / Math.max(1, here.length + Object.keys(columns).length - known);
}

function recalledAs(headings: readonly Heading[], keys: readonly string[], { name, columns }: SavedMapping): Recalled {
  const here = new Set(keys);
  const added = headings.filter((_heading, at) => keys[at] !== '' && !Object.hasOwn(columns, keys[at] ?? ''));
  return {
    name,
    added: added.map((heading) => heading.raw),
    gone: Object.keys(columns).filter((key) => !here.has(key))
  };
}

/** What a mapping knows headings by: normalised, and a repeated one numbered: `备注`, `备注 2`. */
export function headingKeys(headings: readonly Pick<Heading, 'text'>[]): string[] {
  const seen = new Map<string, number>();
  return headings.map(({ text }) => {
    if (text === '') return '';
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} ${times}`;
  });
}

/** How a sheet was read, to be kept for next year; `null` when it was no table of ours. */
export function mappingOf(report: SheetReport, name: string): SavedMapping | null {
  if (report.table === null) return null;
  const headings = report.columns.map((column) => readHeading(column.heading));
  const keys = headingKeys(headings);
  const named = report.columns.map((column, at) => [keys[at] ?? '', column.column] as const);
  const scale = unsaidScale(report.columns);
  return {
    name,
    table: report.table,
    columns: Object.fromEntries(named.filter(([key]) => key !== '')),
    ...(scale ? { scale } : {}),
    ...(report.currency === '' ? {} : { currency: report.currency })
  };
}

/** The one scale of amounts whose headings say none: a person or a unit line said it. */
function unsaidScale(columns: readonly ColumnMatch[]): ColumnMatch['scale'] | null {
  const silent = columns.filter((column) => column.scale && readHeading(column.heading).scale === null);
  const scales = new Set(silent.map((column) => column.scale));
  const [only] = scales;
  return scales.size === 1 && only && only !== 1 ? only : null;
}
