import { criteria, type Candidate, type Criterion, type Reason, type Weights } from './types.ts';

/** Points 0–100 by candidate, in the candidates' order. */
export interface Scores {
  readonly score: Float64Array;
  /** What the unknown criteria could add at most. */
  readonly couldAdd: Float64Array;
}

/** V = 100 · Σ w·u over the known criteria; an unknown one scores 0. @param weights sum to 1 */
export function scoreAll(candidates: readonly Candidate[], weights: Weights): Scores {
  const score = new Float64Array(candidates.length);
  const couldAdd = new Float64Array(candidates.length);
  for (const criterion of criteria) {
    const weight = weights[criterion];
    for (let at = 0; at < candidates.length; at += 1) {
      const value = candidates[at]?.values[criterion] ?? null;
      if (value === null) couldAdd[at] = (couldAdd[at] ?? 0) + weight;
      else score[at] = (score[at] ?? 0) + value * weight;
    }
  }
  return { score: score.map(points), couldAdd: couldAdd.map(points) };
}

/** Rounded below what can be meant, so that equal sums tie whatever unit the weights came in. */
const points = (share: number) => Math.round(share * 100e9) / 1e9;

/** Distinct values of a criterion whose reasons are shared: shares of a few answers repeat, amounts do not. */
const sharedValues = 256;

/** What makes the reasons of one candidate after another; equal ones are shared, which is most of a re-rank's time. */
export function reasonsBy(weights: Weights): (candidate: Candidate) => Reason[] {
  const makers = criteria.map((criterion) => reasonMaker(criterion, weights[criterion]));
  return ({ values }) => criteria.map((criterion, place) => (makers[place] as Maker)(values[criterion]));
}

type Maker = (value: number | null) => Reason;

function reasonMaker(criterion: Criterion, weight: number): Maker {
  const made = new Map<number | null, Reason>();
  return (value) => {
    const found = made.get(value);
    if (found) return found;
    const reason = { criterion, value, weight, points: points((value ?? 0) * weight), known: value !== null };
    if (made.size < sharedValues) made.set(value, reason);
    return reason;
  };
}
