import type { Compared, PairCount } from '$lib/rules/compare.ts';
import type { Pair } from '$lib/rules/pairs.ts';
import { eligibilities, type Eligibility, type Rule } from '$lib/rules/types.ts';

/** A pair of rules that judge some subjects otherwise, and how most of them change. */
export interface PairChange {
  /** Its place among the pairs. */
  readonly at: number;
  readonly pair: Pair;
  /** Of either side. */
  readonly rule: Rule;
  readonly count: number;
  readonly most: PairCount;
}

/** The pairs that differ, by how many subjects. */
export function pairChanges(pairs: readonly Pair[], counts: readonly PairCount[]): PairChange[] {
  const found = new Map<number, PairCount[]>();
  for (const one of counts) found.set(one.pair, [...(found.get(one.pair) ?? []), one]);
  return [...found]
    .flatMap(([at, own]) => {
      const pair = pairs[at];
      const rule = pair?.a ?? pair?.b;
      const [most] = own.toSorted((x, y) => y.count - x.count);
      const count = own.reduce((sum, one) => sum + one.count, 0);
      return pair && rule && most ? [{ at, pair, rule, count, most }] : [];
    })
    .sort((x, y) => y.count - x.count);
}

/** Stands otherwise at the gate. */
export const isChanged = ({ eligibility_a: a, eligibility_b: b }: Compared): boolean => a !== b;

interface Filter {
  readonly from?: string;
  readonly to?: string;
  readonly scope?: string;
}

/** Projects whose gate changes, or that go from one state to another; `any`: every subject with another verdict. */
export function pickChanged(subjects: readonly Compared[], { from, to, scope }: Filter): Compared[] {
  if (from || to)
    return subjects.filter(
      (one) =>
        one.eligibility_a === (from ?? one.eligibility_a) &&
        one.eligibility_b === (to ?? one.eligibility_b) &&
        one.eligibility_a !== null
    );
  return subjects.filter((one) => (scope === 'any' ? one.differences > 0 : isChanged(one)));
}

/** The states in the order of a table. */
export const states: readonly Eligibility[] = eligibilities;
