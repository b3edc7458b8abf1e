import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang } from '../../../src/lib/charts/overviewWaterfall.ts';
import { rank } from '../../../src/lib/plan/rank.ts';
import { stepsOf, waterfallOf, type Step } from '../../../src/routes/overview/steps.ts';
import { pick } from '../../../src/routes/plan/pick.ts';
import { anyRequest, planOf, worth } from '../../plan/candidate.ts';
import { wan } from '../plan/said.ts';

const refused = (id: string, first_refusal: string, amount: number | null) =>
  worth(id, 1, { eligibility: 'refused', first_refusal, amount: amount === null ? null : wan(amount) });

const idsAndMoney = (steps: readonly Step[]) => steps.map(({ id, count, amount }) => [id, count, amount / 1_000_000]);

describe('the steps of the waterfall', () => {
  it('add up in number and in money, and lead to what they count', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = rank(request);
        const [requested, ...rest] = stepsOf(plan);
        const sum = (of: (step: Step) => number) => rest.reduce((total, step) => total + of(step), 0);
        expect(sum((step) => step.count)).toBe(requested?.count);
        expect(sum((step) => step.amount)).toBe(requested?.amount);
        expect(sum((step) => step.known)).toBe(requested?.known);
        for (const step of rest) expect(pick(plan.projects, step.filter)).toHaveLength(step.count);
      })
    );
  });

  it('hold in the picture what the plan says is within the line', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = rank(request);
        const last = hang(waterfallOf(stepsOf(plan), ({ id }) => id)).at(-1);
        expect(last).toMatchObject({
          id: 'recommended',
          count: plan.totals.within.count,
          amount: plan.totals.within.amount,
          provisional: plan.totals.provisional.amount
        });
      })
    );
  });

  it('tell a judgement from materials, and leave out a step that takes nothing off', () => {
    const plan = planOf(
      [
        worth('a', 1, { amount: wan(1) }),
        worth('b', 1, { amount: wan(2), eligibility: 'judgement', count_judgement: 1 }),
        worth('c', 1, { amount: null })
      ],
      { judgementTakesMoney: false }
    );
    expect(idsAndMoney(stepsOf(plan))).toEqual([
      ['requested', 3, 3],
      ['judgement', 1, 2],
      ['materials', 1, 0],
      ['recommended', 1, 1]
    ]);
    expect(stepsOf(plan).map(({ known, count }) => [known, count])).toEqual([
      [2, 3],
      [1, 1],
      [0, 1],
      [1, 1]
    ]);
  });

  it('name every clause while there are four', () => {
    const plan = planOf([
      refused('a', 'R-1', 1),
      refused('b', 'R-2', 9),
      refused('c', 'R-3', 3),
      refused('d', 'R-4', null)
    ]);
    expect(idsAndMoney(stepsOf(plan)).slice(1, -1)).toEqual([
      ['refused R-2', 1, 9],
      ['refused R-3', 1, 3],
      ['refused R-1', 1, 1],
      ['refused R-4', 1, 0]
    ]);
  });

  it('share one bar among the smaller clauses from five on; its filter counts the rest only', () => {
    const plan = planOf([
      refused('a', 'R-1', 5),
      refused('b', 'R-2', 4),
      refused('c', 'R-3', 3),
      refused('d', 'R-4', 2),
      refused('e', 'R-5', 1)
    ]);
    const steps = stepsOf(plan);
    expect(idsAndMoney(steps).slice(1, -1)).toEqual([
      ['refused R-1', 1, 5],
      ['refused R-2', 1, 4],
      ['refused R-3', 1, 3],
      ['refused', 2, 3]
    ]);
    const rest = steps.find(({ id }) => id === 'refused');
    expect(rest && pick(plan.projects, rest.filter).map(({ project_id }) => project_id)).toEqual(['d', 'e']);
  });

  it('are two on an empty plan', () => {
    expect(idsAndMoney(stepsOf(planOf([])))).toEqual([
      ['requested', 0, 0],
      ['recommended', 0, 0]
    ]);
  });
});
