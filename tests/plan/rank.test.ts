import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/lib/plan/rank.ts';
import { criteria } from '../../src/lib/plan/types.ts';
import { anyRequest, candidate, idsOf, planOf, standingsOf, valuesAt, weightsAt, worth } from './candidate.ts';

describe('the order', () => {
  it('is continuing payments, then score, then the smaller amount, then the id', () => {
    const plan = planOf([
      worth('e', 0.5, { amount: null }),
      worth('d', 0.5, { amount: 200 }),
      worth('c', 0.5, { amount: 100 }),
      worth('b', 0.5, { amount: 100 }),
      worth('a', 0.9, { amount: 900 }),
      worth('z', 0, { is_committed: true })
    ]);
    expect(idsOf(plan)).toEqual(['z', 'a', 'b', 'c', 'd', 'e']);
    expect(plan.projects.map((project) => project.rank)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('puts the refused last, unranked, by rule and id', () => {
    const refused = (id: string, first_refusal: string) =>
      worth(id, 1, { eligibility: 'refused', first_refusal, is_committed: true });
    const plan = planOf([refused('c', 'R-2'), refused('b', 'R-2'), refused('d', 'R-1'), worth('a', 0)]);
    expect(idsOf(plan)).toEqual(['a', 'd', 'b', 'c']);
    expect(plan.projects.map((project) => project.rank)).toEqual([1, null, null, null]);
    expect(standingsOf(plan)).toEqual(['in', 'out', 'out', 'out']);
  });

  it('is the same whatever order the candidates come in', () => {
    const shuffled = anyRequest.chain((request) =>
      fc.record({
        request: fc.constant(request),
        candidates: fc.shuffledSubarray([...request.candidates], { minLength: request.candidates.length })
      })
    );
    fc.assert(
      fc.property(shuffled, ({ request, candidates }) => {
        expect(rank({ ...request, candidates })).toEqual(rank(request));
      })
    );
  });

  it('follows a weight', () => {
    const ready = candidate('ready', { values: valuesAt(0, { readiness: 1 }) });
    const urgent = candidate('urgent', { values: valuesAt(0, { urgency: 1 }) });
    const order = (readiness: number) => idsOf(planOf([ready, urgent], { weights: weightsAt(1, { readiness }) }));
    expect(order(2)).toEqual(['ready', 'urgent']);
    expect(order(0.5)).toEqual(['urgent', 'ready']);
  });
});

describe('the line', () => {
  const three = [worth('a', 0.9, { amount: 100 }), worth('b', 0.5, { amount: 200 }), worth('c', 0.1, { amount: 50 })];

  it('holds a project that ends exactly at the budget', () => {
    const plan = planOf(three, { budget: 300 });
    expect(standingsOf(plan)).toEqual(['in', 'in', 'out']);
    expect(plan.line).toBe(2);
  });

  it('ends before a project that is a fen above, and lets nothing smaller slip in below', () => {
    const plan = planOf(three, { budget: 299 });
    expect(standingsOf(plan)).toEqual(['in', 'out', 'out']);
    expect(plan.projects.map((project) => project.cumulative)).toEqual([100, 300, 350]);
  });

  it('lets everyone ranked with an amount in where there is no budget', () => {
    const plan = planOf([...three, worth('d', 1, { amount: null })]);
    expect(standingsOf(plan)).toEqual(['held', 'in', 'in', 'in']);
    expect(plan.line).toBe(4);
  });

  it('is nowhere with no money, except for what asks for none', () => {
    expect(planOf(three, { budget: 0 }).line).toBe(0);
    expect(standingsOf(planOf([worth('a', 1, { amount: 0 }), ...three], { budget: 0 }))[0]).toBe('in');
  });

  it('is not ended by a project without an amount', () => {
    const plan = planOf([worth('x', 1, { amount: null }), ...three], { budget: 300 });
    expect(standingsOf(plan)).toEqual(['held', 'in', 'in', 'out']);
    expect(plan.projects[0]).toMatchObject({ rank: 1, takes_money: false, cumulative: 0, within_line: false });
  });

  it('never exceeds the budget, is a prefix of what takes money, and the next would exceed it', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { projects, totals, budget } = rank(request);
        const taking = projects.filter((project) => project.takes_money);
        const within = taking.filter((project) => project.within_line);
        expect(taking.slice(0, within.length)).toEqual(within);
        const next = taking[within.length];
        expect(totals.within.amount).toBeLessThanOrEqual(budget ?? Infinity);
        if (next) expect(totals.within.amount + (next.amount ?? 0)).toBeGreaterThan(budget ?? Infinity);
      })
    );
  });

  it('never drops a project when the budget grows', () => {
    fc.assert(
      fc.property(anyRequest, fc.nat(20_000_000_000), (request, more) => {
        const before = rank(request).projects.filter((project) => project.within_line);
        const budget = request.budget === null ? null : request.budget + more;
        const after = new Map(rank({ ...request, budget }).projects.map((one) => [one.project_id, one]));
        expect(before.filter((project) => !after.get(project.project_id)?.within_line)).toEqual([]);
      })
    );
  });
});

describe('what is outstanding', () => {
  const supply = worth('s', 0.9, { eligibility: 'supply', count_unknown: 2 });
  const judgement = worth('j', 0.8, { eligibility: 'judgement', count_judgement: 1 });
  const both = worth('x', 0.7, { eligibility: 'judgement', count_judgement: 1, count_unknown: 1 });
  const plan = (unknownTakesMoney: boolean, judgementTakesMoney: boolean) =>
    planOf([supply, judgement, both, worth('e', 0.1)], { unknownTakesMoney, judgementTakesMoney });

  it('is within the line provisionally where the settings say so', () => {
    expect(standingsOf(plan(true, true))).toEqual(['in', 'in', 'in', 'in']);
    expect(plan(true, true).projects.map((project) => project.is_provisional)).toEqual([true, true, true, false]);
  });

  it('is held, keeps its rank and takes no money where they say so', () => {
    expect(standingsOf(plan(false, true))).toEqual(['held', 'in', 'held', 'in']);
    expect(standingsOf(plan(true, false))).toEqual(['in', 'held', 'held', 'in']);
    expect(standingsOf(plan(false, false))).toEqual(['held', 'held', 'held', 'in']);
    expect(plan(false, false).projects.at(-1)).toMatchObject({ rank: 4, cumulative: 1_000_000, is_provisional: false });
  });

  it('is not provisional below the line', () => {
    const below = planOf([worth('e', 1), supply], { budget: 1_000_000 });
    expect(below.projects[1]).toMatchObject({ standing: 'out', is_provisional: false });
  });
});

describe('any plan', () => {
  it('has every candidate once, ranked 1, 2, … and numbers that hold', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { projects } = rank(request);
        expect(idsOf({ projects } as never).sort()).toEqual(request.candidates.map((one) => one.project_id).sort());
        const ranks = projects.flatMap((project) => project.rank ?? []);
        expect(ranks).toEqual(ranks.map((_, place) => place + 1));
        for (const { score, could_add, reasons } of projects) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score + could_add).toBeLessThanOrEqual(100 + 1e-6);
          expect(reasons.map((reason) => reason.criterion)).toEqual([...criteria]);
        }
      })
    );
  });
});
