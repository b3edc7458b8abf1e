import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/lib/plan/rank.ts';
import { planSteps } from '../../src/lib/plan/totals.ts';
import { anyRequest, planOf, worth } from './candidate.ts';

describe('the totals of a plan', () => {
  it('add up: requested = refused + held + below + within', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { totals } = rank(request);
        const parts = [totals.refused, totals.held, totals.below, totals.within];
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(totals.requested.count);
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(totals.requested.amount);
        expect(totals.requested.count).toBe(request.candidates.length);
        expect(totals.provisional.amount).toBeLessThanOrEqual(totals.within.amount);
      })
    );
  });

  it('make a waterfall that ends within the line', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const [requested, ...rest] = planSteps(rank(request));
        const within = rest.pop();
        const left = rest.reduce((sum, step) => sum - step.amount, requested?.amount ?? 0);
        expect(left).toBe(within?.amount);
        expect(rest.reduce((sum, step) => sum - step.count, requested?.count ?? 0)).toBe(within?.count);
      })
    );
  });

  it('say each step apart', () => {
    const plan = planOf(
      [
        worth('in', 0.9, { amount: 10 }),
        worth('out', 0.1, { amount: 20 }),
        worth('refused', 1, { amount: 40, eligibility: 'refused', first_refusal: 'R-1' }),
        worth('supply', 1, { amount: 80, eligibility: 'supply', count_unknown: 1 }),
        worth('judgement', 1, { amount: 160, eligibility: 'judgement' }),
        worth('without', 1, { amount: null, eligibility: 'judgement' })
      ],
      { budget: 10, unknownTakesMoney: false, judgementTakesMoney: false }
    );
    expect(planSteps(plan)).toEqual([
      { name: 'requested', count: 6, amount: 310 },
      { name: 'refused', count: 1, amount: 40 },
      { name: 'judgement', count: 1, amount: 160 },
      { name: 'materials', count: 2, amount: 80 },
      { name: 'below', count: 1, amount: 20 },
      { name: 'within', count: 1, amount: 10 }
    ]);
    expect(plan.totals.without_amount).toBe(1);
  });
});
