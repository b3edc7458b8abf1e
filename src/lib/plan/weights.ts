import type { Settings } from '../models/settings.ts';
import { criteria, type Weights } from './types.ts';

const each = (weight: (criterion: (typeof criteria)[number]) => number): Weights =>
  Object.fromEntries(criteria.map((criterion) => [criterion, weight(criterion)])) as Record<keyof Weights, number>;

/** The local settings `w_<criterion>`, as set. */
export const weightsOf = (settings: Settings): Weights => each((criterion) => settings[`w_${criterion}`]);

/** To the sum 1. A weight that is no positive number weighs nothing; when all weigh nothing, each weighs the same. */
export function normalised(weights: Weights): Weights {
  const usable = each((criterion) =>
    weights[criterion] > 0 && weights[criterion] < Infinity ? weights[criterion] : 0
  );
  const sum = criteria.reduce((total, criterion) => total + usable[criterion], 0);
  return each((criterion) => (sum > 0 ? usable[criterion] / sum : 1 / criteria.length));
}
