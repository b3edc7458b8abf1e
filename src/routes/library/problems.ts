import { rejectSentence } from '$lib/intake/sentences.ts';
import type { Reject, Repair } from '$lib/intake/types.ts';
import type { Language } from '$lib/words/language.ts';
import { cellKey } from '$lib/workspace/sources.ts';

/** One reject among others, with a key that stays while the rest of the list shrinks. */
export interface Listed {
  readonly key: string;
  readonly one: Reject;
}

export function listed(rejects: readonly Reject[]): Listed[] {
  const seen = new Map<string, number>();
  return rejects.map((one) => {
    const place = [one.file, one.sheet, one.row, one.letter, one.table, one.column, one.reason].join('\t');
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return { key: `${place}\t${nth}`, one };
  });
}

/** What a list of problems is narrowed by. */
export const facets = ['file', 'table', 'column', 'reason'] as const;
export type Facet = (typeof facets)[number];

export type Narrowing = Readonly<Partial<Record<Facet | 'find', string>>>;

/** A column is named with its table: two tables may have one of the same name. */
export function facetValue({ file, table, column, reason }: Reject, facet: Facet): string {
  if (facet === 'column') return column === null ? '' : `${table ?? ''}.${column}`;
  return { file, table: table ?? '', reason }[facet];
}

const passes = (one: Reject, narrowing: Narrowing, but?: Facet) =>
  facets.every((facet) => facet === but || !narrowing[facet] || facetValue(one, facet) === narrowing[facet]);

/** Every word of `find` is looked for in the sentence, which names the place, the heading and the value. */
export function narrowed(all: readonly Listed[], narrowing: Narrowing, language: Language): Listed[] {
  const found = sought(all, narrowing.find ?? '', language);
  return found.filter(({ one }) => passes(one, narrowing));
}

function sought(all: readonly Listed[], find: string, language: Language): readonly Listed[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter(({ one }) => {
    const text = `${rejectSentence(one, language)} ${one.value}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

/** How many there are of each value, under the other facets; the most first. */
export function countsOf(all: readonly Listed[], narrowing: Narrowing, facet: Facet, language: Language): Count[] {
  const counts = new Map<string, number>();
  for (const { one } of sought(all, narrowing.find ?? '', language)) {
    const value = facetValue(one, facet);
    if (value !== '' && passes(one, narrowing, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

export type Repairable = Reject & { readonly row: number; readonly letter: string };

/** A cell can be corrected; a row without the column, a sheet and a file cannot. */
export const isRepairable = (one: Reject): one is Repairable =>
  one.lost !== 'file' && one.row !== null && one.letter !== null;

export const repairOf = ({ file, sheet, row, letter }: Repairable, value: string): Repair => ({
  ...{ file, sheet, row, letter },
  value
});

/** `约1,950` and `约88` are written alike. */
const shapeOf = (value: string) => value.trim().replace(/\d[\d.,\s]*/g, '0');

/** Cells of one column that hold the very same: a value typed for one is right for all. */
const sameKey = (one: Reject) => [one.table, one.column, one.reason, one.value].join('\t');

/** Cells of one column, unread for one reason and written alike: each has a suggestion of its own. */
const likeKey = (one: Reject) => [one.table, one.column, one.reason, shapeOf(one.value)].join('\t');

export const sameAs = (all: readonly Reject[], one: Reject): Repairable[] => {
  const key = sameKey(one);
  return all.filter(isRepairable).filter((other) => sameKey(other) === key);
};

export const suggestedLike = (all: readonly Reject[], one: Reject): Repairable[] => {
  const key = likeKey(one);
  return all.filter(isRepairable).filter((other) => other.suggestion !== undefined && likeKey(other) === key);
};

/** How many there are like each, itself included: counted once for a whole list. */
export function tallied(all: readonly Reject[]) {
  const cells = all.filter(isRepairable);
  const same = tallyOf(cells, sameKey);
  const like = tallyOf(
    cells.filter((one) => one.suggestion !== undefined),
    likeKey
  );
  return {
    same: (one: Reject) => same.get(sameKey(one)) ?? 0,
    suggested: (one: Reject) => like.get(likeKey(one)) ?? 0
  };
}

function tallyOf(cells: readonly Reject[], keyOf: (one: Reject) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of cells) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** A cell that is refused for two reasons is corrected once. */
export function repairsOf(cells: readonly Repairable[], value?: string): Repair[] {
  const all = cells.map((one) => repairOf(one, value ?? one.suggestion ?? one.value));
  return [...new Map(all.map((one) => [cellKey(one), one])).values()];
}

/** What is being read again: a cell's place → what it was changed to. */
export function waiting(wished: readonly Repair[], standing: readonly Repair[]): ReadonlyMap<string, string> {
  const known = new Map(standing.map((one) => [cellKey(one), one.value]));
  return new Map(wished.filter((one) => known.get(cellKey(one)) !== one.value).map((one) => [cellKey(one), one.value]));
}

/** How many the list grows by at its end. */
export const PAGE = 100;
