import type { Heading } from '../headings/heading.ts';
import { dated } from '../headings/spread.ts';
import type { Recalled, SavedMapping } from '../types.ts';

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

/**
 * What a mapping knows headings by: normalised, the year or month that one says left open, so that next year's is known;
 * one that comes again is numbered: `备注`, `备注 2`, `〔年〕运维费`.
 */
export function headingKeys(headings: readonly Heading[]): string[] {
  const seen = new Map<string, number>();
  return headings.map(keyOf).map((key) => {
    if (key === '') return '';
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  });
}

function keyOf(heading: Heading): string {
  const found = dated(heading);
  return found ? `${found.period.month === null ? '〔年〕' : '〔月〕'}${found.rest.text}` : heading.text;
}
