import { describe, expect, it } from 'vitest';
import { deadlineStates } from '../../src/lib/rules/types.ts';
import { jsonOf, liangru, scratch } from './command.ts';

/** Lu'an: declared by 30 June of the year before the plan year. */
const projects = (declared: Readonly<Record<string, string>>) =>
  ['项目编号,项目名称,建设单位,计划年度,申报日期']
    .concat(Object.entries(declared).map(([id, day]) => `${id},${id}平台,市水务局,2027,${day}`))
    .join('\n');

const folder = scratch({
  'project.csv': projects({ P1: '2026-06-30', P2: '2026-07-01', P3: '' }),
  'early.csv': projects({ P1: '2026-06-30' })
});
const line = ['deadlines', `${folder}/project.csv`, '--policy', 'luan'];
const declared = (rows: readonly Record<string, unknown>[]) => rows.filter(({ rule }) => rule === 'LA-2.1');

describe('liangru deadlines', () => {
  it('says of each last day whether it was kept, whose it is and from which row it was read', async () => {
    const { rows } = jsonOf(await liangru(...line));
    const found = declared(rows);
    expect(found.map(({ subject, due_on, done_on, state, days }) => [subject, due_on, done_on, state, days])).toEqual([
      ['P2', '2026-06-30', '2026-07-01', 'late', -1],
      ['P3', null, null, 'unknown', null],
      ['P1', '2026-06-30', '2026-06-30', 'done', 0]
    ]);
    const p2 = found.find(({ subject }) => subject === 'P2');
    expect(p2).toMatchObject({ name: 'P2平台', organisation: '市水务局', evidence: 'declared_on' });
    expect(p2).toMatchObject({ source_file: 'project.csv', source_row: 3 });
  });

  it('counts every row in one state', async () => {
    const { rows, totals } = jsonOf(await liangru(...line));
    const counts = totals['states'] as Record<string, number>;
    for (const state of deadlineStates) {
      expect(counts[state], state).toBe(rows.filter((row) => row['state'] === state).length);
    }
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(totals['rows']);
  });

  it('is strict about what is late, and only about that', async () => {
    expect((await liangru(...line, '--strict')).exit).toBe(1);
    expect((await liangru('deadlines', `${folder}/early.csv`, '--policy', 'luan', '--strict')).exit).toBe(0);
  });

  it('gives a calendar with one event for each last day, the same bytes twice', async () => {
    const { rows } = jsonOf(await liangru(...line));
    const { exit, out } = await liangru(...line, '--format', 'ics');
    expect(exit).toBe(0);
    expect(out.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(rows.filter((row) => row['due_on'] !== null).length);
    expect(out).toContain('DTSTAMP:20261101T000000Z\r\n');
    expect((await liangru(...line, '--format', 'ics')).out).toBe(out);
  });

  it('no other command has a calendar', async () => {
    const { exit, error } = await liangru('verdicts', `${folder}/project.csv`, '--policy', 'luan', '--format', 'ics');
    expect(exit).toBe(2);
    expect(error).toContain('ics');
  });
});
