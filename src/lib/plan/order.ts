import type { Candidate } from './types.ts';

/** Places in the list of candidates. */
export interface Order {
  readonly ranked: readonly number[];
  readonly refused: readonly number[];
}

/**
 * The ranked: continuing payments first, then by score, then the smaller amount (one not said last), then by id.
 * The refused: by the refusing rule, then by id.
 */
export function orderOf(candidates: readonly Candidate[], score: Float64Array): Order {
  const amount = Float64Array.from(candidates, (candidate) => candidate.amount ?? Number.MAX_VALUE);
  const committed = Uint8Array.from(candidates, (candidate) => (candidate.is_committed ? 1 : 0));
  const ids = candidates.map((candidate) => candidate.project_id);
  const rules = candidates.map((candidate) => candidate.first_refusal ?? '');
  const more = (of: Float64Array | Uint8Array, a: number, b: number) => (of[b] ?? 0) - (of[a] ?? 0);
  const after = (of: readonly string[], a: number, b: number) => compare(of[a] ?? '', of[b] ?? '');
  const ranked: number[] = [];
  const refused: number[] = [];
  candidates.forEach(({ eligibility }, place) => (eligibility === 'refused' ? refused : ranked).push(place));
  ranked.sort((a, b) => more(committed, a, b) || more(score, a, b) || more(amount, b, a) || after(ids, a, b));
  refused.sort((a, b) => after(rules, a, b) || after(ids, a, b));
  return { ranked, refused };
}

/** By code unit: the same in every locale. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
