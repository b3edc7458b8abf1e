import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/lib/plan/rank.ts';
import { cutAfter, pick, planStandings, standingOf, tally, type PlanFilter } from '../../../src/routes/plan/pick.ts';
import { anyRequest, planOf, worth } from '../../plan/candidate.ts';
import { wan } from './said.ts';

const plan = planOf(
  [
    worth('a', 0.9, { amount: wan(10), name: '城市大脑', organisation_id: 'O2', organisation_name: '数据局' }),
    worth('b', 0.8, { amount: wan(20), eligibility: 'judgement', count_judgement: 1 }),
    worth('c', 0.7, { amount: null, kind: null }),
    worth('d', 0.6, { amount: wan(40), field: 'shared_application', is_committed: false }),
    worth('r', 1, { eligibility: 'refused', first_refusal: 'R-1' }),
    worth('s', 1, { eligibility: 'refused', first_refusal: 'R-10', is_committed: true })
  ],
  { budget: wan(30) }
);

const found = (filter: PlanFilter, around = {}) => pick(plan.projects, filter, around).map((one) => one.project_id);

describe('the filters of the annual plan', () => {
  it.each<[PlanFilter, string[]]>([
    [{}, ['a', 'b', 'c', 'd', 'r', 's']],
    [{ standing: 'in' }, ['a', 'b']],
    [{ standing: 'out' }, ['d']],
    [{ standing: 'held' }, ['c']],
    [{ standing: 'refused' }, ['r', 's']],
    [{ standing: 'elsewhere' }, []],
    [{ eligibility: 'judgement' }, ['b']],
    [{ state: 'provisional' }, ['b']],
    [{ state: 'no_amount' }, ['c']],
    [{ state: 'for_materials' }, ['c']],
    [{ state: 'for_judgement' }, []],
    [{ state: 'committed' }, []],
    [{ state: 'nonsense' }, []],
    [{ organisation: 'O2' }, ['a']],
    [{ kind: 'new' }, ['a', 'b', 'd', 'r', 's']],
    [{ field: 'shared_application' }, ['d']],
    [{ rule: 'R-1' }, ['r']],
    [{ q: ' 大脑 ' }, ['a']],
    [{ q: '数据局', standing: 'out' }, []]
  ])('%j leaves %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('finds by the words of a clause and by what was decided', () => {
    expect(
      found(
        { q: '孤立' },
        { wordsOf: ({ project_id }: { project_id: string }) => (project_id === 'r' ? '孤立系统' : '') }
      )
    ).toEqual(['r']);
    expect(found({ state: 'decided' }, { decided: new Set(['d', 'x']) })).toEqual(['d']);
    expect(found({ state: 'decided' })).toEqual([]);
  });

  it('holds one for judgement only where its amount is said', () => {
    const held = planOf(
      [
        worth('a', 1, { eligibility: 'judgement', count_judgement: 1 }),
        worth('b', 1, { eligibility: 'judgement', count_judgement: 1, amount: null })
      ],
      { judgementTakesMoney: false }
    );
    expect(pick(held.projects, { state: 'for_judgement' }).map((one) => one.project_id)).toEqual(['a']);
    expect(pick(held.projects, { state: 'for_materials' }).map((one) => one.project_id)).toEqual(['b']);
  });

  it('counts every project once, by where it stands', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { projects, totals } = rank(request);
        const counts = tally(projects);
        expect(counts).toEqual({
          in: totals.within.count,
          out: totals.below.count,
          held: totals.held.count,
          refused: totals.refused.count
        });
        for (const standing of planStandings) {
          expect(pick(projects, { standing }).every((one) => standingOf(one) === standing)).toBe(true);
        }
      })
    );
  });
});

describe('the cut line', () => {
  it('comes after the last row within it that is shown', () => {
    expect(plan.line).toBe(2);
    expect(cutAfter(plan.projects, plan.line)).toBe('b');
    expect(cutAfter(pick(plan.projects, { organisation: 'O2' }), plan.line)).toBe('a');
  });

  it('stands above all rows where none is within', () => {
    expect(cutAfter(pick(plan.projects, { standing: 'out' }), plan.line)).toBeNull();
    expect(cutAfter(plan.projects, 0)).toBeNull();
    expect(cutAfter([], 3)).toBeNull();
  });

  it('never stands after a refused project', () => {
    expect(cutAfter(plan.projects, 99)).toBe('d');
  });
});
