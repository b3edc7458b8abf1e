import { describe, expect, it } from 'vitest';
import { SOON, type NamedDeadline } from '../../src/lib/rules/deadlineRows.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import type { DeadlineState } from '../../src/lib/rules/types.ts';
import { picturesCsv } from '../../src/routes/lifecycle/csv.ts';
import { calendarRows, lanesInput, lanesOf, monthsOf } from '../../src/routes/lifecycle/lanes.ts';
import { organisationName, stepName } from '../../src/routes/lifecycle/names.ts';
import { distinct, filterStates, keyOf, pick, tally } from '../../src/routes/lifecycle/pick.ts';
import { datedRules, lifecycleSentence } from '../../src/routes/lifecycle/summary.ts';
import { words } from '../../src/routes/lifecycle/words.ts';
import { plain } from '../../src/routes/parts.ts';

const row = (state: DeadlineState, also: Partial<NamedDeadline> = {}): NamedDeadline =>
  ({
    rule: 'R1',
    subject_kind: 'project',
    subject: 'P1',
    round: '',
    step: 'declare',
    organisation_id: 'O1',
    organisation_name: '市水务局',
    name: '水务平台',
    due_on: state === 'unknown' ? null : '2026-06-30',
    done_on: null,
    days: null,
    state,
    ...also
  }) as NamedDeadline;

const all = [
  row('overdue', { days: -5 }),
  row('overdue', { days: -124, organisation_id: 'O2', organisation_name: '市教育局', step: 'accept', name: null }),
  row('late', { days: -3, done_on: '2026-07-03' }),
  row('early', { done_on: '2026-06-01', opens_on: '2026-06-10' }),
  row('due', { days: SOON, due_on: '2027-01-30' }),
  row('upcoming', { days: SOON + 1, due_on: '2027-01-31' }),
  row('done', { days: 0, done_on: '2026-06-30' }),
  row('unknown', { organisation_id: null, organisation_name: null, step: null }),
  row('a word of no kind' as DeadlineState, { due_on: '2026-06-30' })
];
const titleOf = (rule: string) => (rule === 'R1' ? '第六条 申报' : '');

describe('what is counted', () => {
  it('is each row in one state, and what is due soon besides; a state that nobody knows is unknown', () => {
    const counts = tally(all);
    expect(counts).toEqual({ overdue: 2, late: 1, early: 1, due: 1, soon: 1, upcoming: 1, done: 1, unknown: 2 });
    const { soon, ...states } = counts;
    expect(soon).toBe(1);
    expect(Object.values(states).reduce((a, b) => a + b)).toBe(all.length);
  });

  it.each(filterStates)('%s leads to as many rows', (state) => {
    expect(pick(all, { state }, titleOf)).toHaveLength(tally(all)[state]);
  });
});

describe('filters', () => {
  const found = (filter: Parameters<typeof pick>[1]) => pick(all, { state: 'all', ...filter }, titleOf).length;
  it('leave what is over or ends soon until a state is chosen', () => {
    expect(pick(all, {}, titleOf).map(({ state }) => state)).toEqual(['overdue', 'overdue', 'due']);
  });

  it('leave what they name and only that', () => {
    expect(found({})).toBe(all.length);
    expect([found({ organisation: 'O2' }), found({ organisation: 'O3' })]).toEqual([1, 0]);
    expect([found({ step: 'accept' }), found({ step: 'audit' })]).toEqual([1, 0]);
    expect([found({ rule: 'R1' }), found({ rule: 'R2' })]).toEqual([all.length, 0]);
    expect([found({ month: '2027-01' }), found({ month: '2026-06' }), found({ month: '2026-07' })]).toEqual([2, 6, 0]);
    expect(found({ state: 'overdue', organisation: 'O2' })).toBe(1);
  });

  it('find a subject, a clause or whose it is', () => {
    expect([found({ q: ' 教育 ' }), found({ q: '第六条' }), found({ q: 'p1' }), found({ q: '无' })]).toEqual([
      1,
      all.length,
      all.length,
      0
    ]);
  });

  it('offer each value once', () => {
    expect(distinct(all, ({ step }) => step)).toEqual(['declare', 'accept']);
  });

  it('know a row by rule, subject and round', () => {
    const keys = [row('due'), row('due', { round: '2' }), row('due', { subject: 'P2' }), row('due', { rule: 'R2' })];
    expect(new Set(keys.map(keyOf)).size).toBe(4);
  });
});

describe('lanes', () => {
  it('gather by organisation, most overdue first, nobody’s too', () => {
    const lanes = lanesOf([...all, row('overdue', { organisation_id: 'O2', days: -1 })], 'organisation');
    expect(lanes.map(({ lane, rows, worst }) => [lane, rows.length, worst])).toEqual([
      ['O2', 2, 124],
      ['O1', 7, 5],
      ['-', 1, null]
    ]);
    expect(lanes.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(all.length + 1);
  });

  it('by step, and by month in the order of time', () => {
    expect(lanesOf(all, 'step').map(({ lane }) => lane)).toEqual(['declare', 'accept', '-']);
    expect(monthsOf(all).map(({ lane, rows }) => [lane, rows.length])).toEqual([
      ['2026-06', 6],
      ['2027-01', 2]
    ]);
  });

  it('draw one mark for each state and day, with the last day of doing', () => {
    const late = [row('late', { done_on: '2026-07-09' }), row('late', { done_on: '2026-07-03' }), row('overdue')];
    const { lanes, marks } = lanesInput(lanesOf(late, 'organisation'), () => '市水务局');
    expect(lanes).toEqual([{ lane: 'O1', name: '市水务局' }]);
    const mark = { lane: 'O1', due_on: '2026-06-30' };
    expect(marks).toEqual([
      { ...mark, state: 'late', count: 2, done_on: '2026-07-09' },
      { ...mark, state: 'overdue', count: 1, done_on: null }
    ]);
  });

  it('and the calendar leave out only what has no last day', () => {
    const dated = calendarRows(all).reduce((sum, { count }) => sum + count, 0);
    expect(dated).toBe(all.filter(({ due_on, state }) => due_on !== null && state in tally([])).length);
  });

  it('leave the page as numbers, a row each', () => {
    const csv = picturesCsv(lanesOf(all, 'step'), '环节', words.zh, (lane) => stepName(lane, 'zh', words.zh));
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      `环节,项数,${filterStates.map((state) => words.zh.states[state]).join(',')}`,
      '申报,7,1,1,1,1,1,1,1,1'
    ]);
  });

  it('are named as the library names them', () => {
    const desk = { organisations: new Map([['O9', '市财政局']]) };
    const nameOf = organisationName(desk, all, words.zh);
    expect(['O1', 'O9', 'O8', '-'].map(nameOf)).toEqual(['市水务局', '市财政局', 'O8', '未注明单位']);
    expect([stepName('accept', 'en', words.en), stepName('-', 'en', words.en)]).toEqual(['acceptance', 'Of no step']);
  });
});

describe('the sentence', () => {
  const said = (language: 'zh' | 'en', rules = 3) => ({
    words: words[language],
    asOf: '今天',
    policy: '办法',
    rules,
    counted: (count: number, state: string) => ({ text: `${count}${state}`, href: `?state=${state}` })
  });

  it.each(['zh', 'en'] as const)('says all and every state, each with its link (%s)', (language) => {
    const figures = lifecycleSentence(all, said(language)).flatMap((part) => (typeof part === 'string' ? [] : [part]));
    expect(figures.map(({ text }) => text).toSorted()).toEqual(
      ['9all', ...filterStates.map((state) => `${tally(all)[state]}${state}`)].toSorted()
    );
    for (const { href } of figures) expect(href).toMatch(/^\?state=/);
  });

  it('tells no dated rule from nothing due', () => {
    expect(plain(lifecycleSentence([], said('zh', 0)))).toContain('0条');
    expect(plain(lifecycleSentence([], said('zh', 0)))).not.toContain('尚无');
    expect(plain(lifecycleSentence([], said('zh', 2)))).toContain('尚无');
  });

  it('counts the rules whose test is a date', () => {
    const dated = packs.flatMap((pack) => datedRules(pack).map(({ id }) => id));
    expect(dated).toContain('LA-2.1');
    expect(dated).not.toContain('CJ-29.1');
  });
});
