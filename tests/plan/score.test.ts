import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/lib/plan/rank.ts';
import { criteria } from '../../src/lib/plan/types.ts';
import { normalised, weightsOf } from '../../src/lib/plan/weights.ts';
import { defaultSettings } from '../../src/lib/models/settings.ts';
import { anyRequest, candidate, planOf, valuesAt, weightsAt } from './candidate.ts';

describe('a score', () => {
  it('is the plain sum of weight × value, said again by the slow way', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const sum = Object.values(request.weights).reduce((a, b) => a + b, 0);
        for (const project of rank(request).projects) {
          const share = (one: keyof typeof request.weights) => (sum > 0 ? request.weights[one] / sum : 1 / 8);
          const known = criteria.filter((one) => project.values[one] !== null);
          const open = criteria.filter((one) => project.values[one] === null);
          const score = known.reduce((total, one) => total + 100 * share(one) * (project.values[one] ?? 0), 0);
          expect(project.score).toBeCloseTo(score, 6);
          expect(project.could_add).toBeCloseTo(100 * open.reduce((total, one) => total + share(one), 0), 6);
          expect(project.reasons.reduce((total, reason) => total + reason.points, 0)).toBeCloseTo(score, 6);
        }
      })
    );
  });

  it('counts an unknown as 0 and says what it could add', () => {
    const [project] = planOf([candidate('a', { values: valuesAt(1, { policy: null }) })], {
      weights: weightsAt(1, { policy: 3 })
    }).projects;
    expect(project).toMatchObject({ score: 70, could_add: 30 });
    expect(project?.reasons[0]).toEqual({ criterion: 'policy', value: null, weight: 0.3, points: 0, known: false });
    expect(project?.reasons[1]).toEqual({ criterion: 'urgency', value: 1, weight: 0.1, points: 10, known: true });
  });

  it('is between 0 and 100', () => {
    const ends = planOf([candidate('none', { values: valuesAt(0) }), candidate('all', { values: valuesAt(1) })]);
    expect(ends.projects.map((project) => project.score)).toEqual([100, 0]);
  });

  it('shares equal reasons without mixing them', () => {
    const many = Array.from({ length: 600 }, (_, n) => candidate(`P${n}`, { values: valuesAt(n / 600) }));
    const plan = planOf([...many, ...many.map((one) => ({ ...one, project_id: `${one.project_id}b` }))]);
    const wrong = plan.projects.filter((one) => one.reasons.some((reason) => reason.value !== one.values.policy));
    expect(wrong).toEqual([]);
  });

  /** Kracka, Brauers & Zavadskas 2010, as in scikit-criteria (BSD-3): costs as 1/x, columns and weights summing to 1. */
  it('agrees with a published weighted sum', () => {
    const costs = [true, true, true, true, false, true, false];
    const matrix = [
      [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
      [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
      [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
      [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
      [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
      [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935]
    ].map((row) => row.map((x, column) => (costs[column] ? 1 / x : x)));
    const sums = costs.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    const candidates = matrix.map((row, n) =>
      candidate(`A${n}`, {
        values: { ...valuesAt(0), ...Object.fromEntries(row.map((x, c) => [criteria[c], x / (sums[c] ?? 1)])) }
      })
    );
    const plan = planOf(candidates, { weights: weightsAt(20, { data_quality: 0 }) });
    const byId = [...plan.projects].sort((a, b) => (a.project_id < b.project_id ? -1 : 1));
    const published = [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701];
    expect(byId.map((project) => project.rank)).toEqual([6, 1, 3, 4, 5, 2]);
    byId.forEach((project, n) => expect(project.score / 100).toBeCloseTo(published[n] ?? 0, 6));
  });
});

describe('weights', () => {
  it('sum to 1, whatever unit they came in', () => {
    expect(normalised(weightsAt(5)).policy).toBe(1 / 8);
    expect(normalised(weightsAt(0, { record: 2, benefit: 6 }))).toEqual(weightsAt(0, { record: 0.25, benefit: 0.75 }));
  });

  it('that are no positive numbers weigh nothing', () => {
    const odd = normalised(weightsAt(-1, { policy: 1, urgency: Number.NaN, readiness: Infinity, sharing: 1 }));
    expect(odd).toEqual(weightsAt(0, { policy: 0.5, sharing: 0.5 }));
  });

  it('that all weigh nothing weigh the same', () => {
    expect(normalised(weightsAt(0))).toEqual(weightsAt(1 / 8));
  });

  it('are the local settings, which sum to 1', () => {
    const weights = weightsOf(defaultSettings);
    expect(weights.policy).toBe(defaultSettings.w_policy);
    expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});
