import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulings, standing, undoing, type Decision } from '../../src/lib/workspace/decisions.ts';

const entry: fc.Arbitrary<Decision> = fc.record({
  project_id: fc.constantFrom('P1', 'P2', 'P3'),
  plan_year: fc.constantFrom(2026, 2027),
  ruling: fc.constantFrom(...rulings, null),
  reason: fc.constantFrom('', '理由'),
  at: fc.constant('2026-11-01T00:00:00Z')
});

const seen = (log: readonly Decision[], year: number) =>
  Object.fromEntries([...standing(log, year)].map(([id, one]) => [id, [one.ruling, one.reason]]));

describe('the log of decisions', () => {
  it('lets the last entry of a project and year stand', () => {
    const say = (project_id: string, ruling: Decision['ruling'], plan_year = 2027): Decision => ({
      project_id,
      plan_year,
      ruling,
      reason: '',
      at: ''
    });
    const log = [say('P1', 'in'), say('P2', 'out'), say('P1', 'held'), say('P2', null), say('P1', 'out', 2026)];
    expect(seen(log, 2027)).toEqual({ P1: ['held', ''] });
    expect(seen(log, 2026)).toEqual({ P1: ['out', ''] });
  });

  it('is undone by a new entry that brings back what stood, whatever was decided', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (log) => {
        const undo = undoing(log, 'later');
        if (!undo) throw new Error('expected an entry');
        for (const year of [2026, 2027]) expect(seen([...log, undo], year)).toEqual(seen(log.slice(0, -1), year));
      })
    );
    expect(undoing([], '')).toBeNull();
  });
});
