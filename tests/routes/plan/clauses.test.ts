import { describe, expect, it } from 'vitest';
import { clausesBySubject, clauseText, decisive, type GateRow } from '../../../src/routes/plan/clauses.ts';
import { forceNote } from '../../../src/routes/plan/force.ts';
import { words } from '../../../src/routes/plan/words.ts';
import { smallPack } from '../../plan/pack.ts';
import { fmt } from './said.ts';

const rows: GateRow[] = [
  { subject: 'p', rule: 'SM-2', verdict: 'needs_judgement' },
  { subject: 'p', rule: 'SM-1', verdict: 'unknown' },
  { subject: 'q', rule: 'SM-1', verdict: 'breached' },
  { subject: 'q', rule: 'ELSE-1', verdict: 'breached' }
];
const clauses = clausesBySubject(rows, smallPack, 'zh');
const rulesOf = (subject: string) => clauses.get(subject)?.map(({ rule }) => rule);

describe('the clauses of a project', () => {
  it('stand in the order of the regulation, without those of another', () => {
    expect(rulesOf('p')).toEqual(['SM-1', 'SM-2']);
    expect(rulesOf('q')).toEqual(['SM-1']);
    expect(rulesOf('nobody')).toBeUndefined();
  });

  it('are decisive by what the gate says', () => {
    const own = clauses.get('p') ?? [];
    expect(decisive(own, 'judgement').map(({ rule }) => rule)).toEqual(['SM-2']);
    expect(decisive(own, 'supply').map(({ rule }) => rule)).toEqual(['SM-1']);
    expect(decisive(own, 'refused')).toEqual([]);
    expect(decisive(own, 'eligible')).toEqual([]);
  });

  it('name article and title, and carry the cure', () => {
    const [first] = clauses.get('q') ?? [];
    expect(first && clauseText(first)).toBe('甲 SM-1');
    expect(first?.cure).toBe('改 SM-1');
  });
});

describe('a regulation outside its days', () => {
  const noteOn = (asOf: string) => forceNote(smallPack, asOf, { words: words.zh, fmt, language: 'zh', settings: null });

  it('binds on its first and last day', () => {
    expect(noteOn('2020-01-01')).toBeNull();
    expect(noteOn('2026-11-01')).toBeNull();
  });

  it('is said to have lapsed the day after, and not to bind the day before', () => {
    expect(noteOn('2026-11-02')).toContain('已于2026年11月1日期满失效');
    expect(noteOn('2019-12-31')).toContain('自2020年1月1日起施行');
  });

  it('never ends where the text names no day', () => {
    const endless = { ...smallPack, in_force: { from: null, to: null, note: null } };
    expect(forceNote(endless, '2999-01-01', { words: words.zh, fmt, language: 'zh', settings: null })).toBeNull();
  });
});
