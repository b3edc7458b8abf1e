import { describe, expect, it } from 'vitest';
import { deadlineEvents } from '../../src/lib/rules/deadlineEvents.ts';
import { isSoon, SOON, type NamedDeadline } from '../../src/lib/rules/deadlineRows.ts';
import { deadlineStateNames, roundText, stepNames } from '../../src/lib/rules/deadlineWords.ts';
import { deadlines } from '../../src/lib/rules/dates.ts';
import { packOf } from '../../src/lib/rules/packs.ts';
import { deadlineStates, steps, type Pack } from '../../src/lib/rules/types.ts';

const pack = packOf('luan') as Pack;
const row = {
  policy: 'luan',
  rule: 'LA-2.1',
  subject_kind: 'project',
  subject: 'P1',
  round: '',
  due_on: '2026-06-30',
  state: 'overdue',
  name: '水务平台',
  organisation_name: '市水务局'
} as NamedDeadline;

describe('deadlines as events', () => {
  it('say clause, subject, whose and state, in the language asked for', () => {
    const [zh] = deadlineEvents([row], pack, 'zh');
    const [en] = deadlineEvents([row], pack, 'en');
    expect(zh).toMatchObject({ day: '2026-06-30', category: '逾期未办' });
    expect(zh?.summary).toContain('水务平台');
    expect(zh?.description).toContain('市水务局');
    expect(en?.category).toBe('overdue');
    expect(en?.uid).toBe(zh?.uid);
  });

  it('leave out what has no last day, and rules of another regulation', () => {
    expect(deadlineEvents([{ ...row, due_on: null }], pack, 'zh')).toEqual([]);
    expect(deadlineEvents([{ ...row, rule: 'XX-1' }], pack, 'zh')).toEqual([]);
  });

  it('have one name each, the same as long as the row is the same', () => {
    const rows = [
      row,
      { ...row, subject: 'P2' },
      { ...row, round: '2026' },
      { ...row, subject_kind: 'system' as const },
      { ...row, subject: 'P1/', round: '' }
    ];
    expect(new Set(deadlineEvents(rows, pack, 'zh').map(({ uid }) => uid)).size).toBe(rows.length);
    const moved = deadlineEvents([{ ...row, due_on: '2026-07-01', state: 'done', name: '甲' }], pack, 'zh');
    expect(moved[0]?.uid).toBe(deadlineEvents([row], pack, 'zh')[0]?.uid);
  });
});

describe('soon', () => {
  it('is what is open and ends within the days ahead, the last included', () => {
    const soon = (state: NamedDeadline['state'], days: number | null) => isSoon({ state, days });
    expect([soon('due', 0), soon('due', SOON), soon('due', SOON + 1)]).toEqual([true, true, false]);
    expect([soon('upcoming', 1), soon('overdue', -1), soon('done', 3), soon('late', -3)]).toEqual([
      true,
      false,
      false,
      false
    ]);
    expect([soon('due', null), soon('unknown', null)]).toEqual([false, false]);
  });
});

describe('words', () => {
  it('say a round: its word in each language, its year or name as it is', () => {
    expect(['free 2027', 'use XT001', '2025', '2026-05-01', ''].map((round) => roundText(round, 'zh'))).toEqual([
      '免费期满 2027',
      '投入使用 XT001',
      '2025',
      '2026-05-01',
      ''
    ]);
    expect(roundText('final', 'en')).toBe('final acceptance');
  });

  it('know every word that a dated rule gives its rounds', () => {
    const said = [...deadlines.values()].flatMap((sql) => [
      ...[...sql.matchAll(/'([a-z]+) ?'(?: \|\| \w+)? as round/g)].map(([, word]) => word ?? ''),
      ...[...sql.matchAll(/unnest\(\[([^\]]+)\]\) as round/g)].flatMap(
        ([, words]) => (words ?? '').match(/[a-z]+/g) ?? []
      )
    ]);
    expect(said).toContain('next');
    expect(said).toContain('free');
    expect(said.filter((word) => roundText(word, 'zh') === word)).toEqual([]);
  });

  it('name every state and step, each by its own, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(Object.keys(deadlineStateNames[language]).toSorted()).toEqual([...deadlineStates].toSorted());
      expect(Object.keys(stepNames[language]).toSorted()).toEqual([...steps].toSorted());
      for (const names of [deadlineStateNames[language], stepNames[language]]) {
        expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
      }
    }
  });
});
