import { describe, expect, it } from 'vitest';
import type { UsageLevelRow } from '../../src/lib/models/generated/relations.ts';
import { pick, stateOf, summarise } from '../../src/routes/usage/summary.ts';

const row = (said: Partial<UsageLevelRow>): UsageLevelRow =>
  ({
    system_id: 'S1',
    name: '系统',
    organisation_id: 'O1',
    status: 'running',
    level: 0.5,
    is_little_used: false,
    is_zombie: false,
    annual_om: 100,
    ...said
  }) as UsageLevelRow;

describe('what is used', () => {
  it.each([
    [{}, 'used'],
    [{ is_little_used: true }, 'little'],
    [{ is_little_used: true, is_zombie: true }, 'zombie'],
    [{ is_little_used: null, is_zombie: true }, 'zombie'],
    [{ level: null, is_little_used: null, is_zombie: null }, 'unknown'],
    [{ is_little_used: null, is_zombie: null }, 'unknown'],
    [{ status: 'stopped', is_zombie: null }, 'out'],
    [{ status: null, is_little_used: false }, 'used']
  ] as const)('%j is %s', (said, state) => {
    expect(stateOf(row(said))).toBe(state);
  });

  it('counts the sentence: median of those that report, little used with their cost, unknown apart', () => {
    const rows = [
      row({ level: 0.8 }),
      row({ level: 0.2, is_little_used: true, annual_om: 30 }),
      row({ level: 0.02, is_little_used: true, is_zombie: true, annual_om: null }),
      row({ level: null, is_little_used: null, is_zombie: null }),
      row({ level: 0.01, status: 'retired' })
    ];
    expect(summarise(rows)).toEqual({
      reporting: 3,
      median: 0.2,
      little: 2,
      zombie: 1,
      cost: 30,
      costed: 1,
      unknown: 1
    });
    expect(summarise(rows.slice(0, 2)).median).toBe(0.5);
    expect(summarise([]).median).toBeNull();
  });

  it('leads each figure to what it counts', () => {
    const rows = [
      row({ is_little_used: true, is_zombie: true }),
      row({ system_id: 'S2' }),
      row({ level: null, is_little_used: null })
    ];
    const count = (state: string) => pick(rows, { state }).length;
    expect([count('little'), count('zombie'), count('unknown'), count('reporting'), count('')]).toEqual([
      1, 1, 1, 2, 3
    ]);
    expect(pick(rows, { q: ' s2 ' })).toHaveLength(1);
  });
});
