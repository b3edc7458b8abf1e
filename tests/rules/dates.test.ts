import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { datedTest } from '../../src/lib/rules/dates.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
  await engine.run(`create table context as select DATE '2026-11-01' as as_of`, {});
});
afterAll(() => engine.close());

interface Round {
  readonly opens?: string;
  readonly due?: string;
  readonly done?: string;
}

const day = (said: string | undefined) => (said === undefined ? 'null::DATE' : `DATE '${said}'`);

const rowOf = ({ opens, due, done }: Round, at: number) => `select 'P' as subject, '${at}' as round,
  ${day(opens)} as opens_on, ${day(due)} as due_on, ${day(done)} as done_on, 'e${at}' as evidence,
  't' as source_table, 'f' as source_file, 's' as source_sheet, ${at} as source_row`;

const verdictOf = async (...rounds: readonly Round[]) => {
  const found = await engine.query(datedTest(rounds.map(rowOf).join(' union all ')));
  return found.rows<{ verdict: string; observed: string | null; required: string | null; evidence: string }>();
};

describe('one date', () => {
  it.each([
    ['done on its last day', { due: '2026-10-31', done: '2026-10-31' }, 'met'],
    ['done a day late', { due: '2026-10-31', done: '2026-11-01' }, 'breached'],
    ['not done the day after', { due: '2026-10-31' }, 'breached'],
    ['not done on the last day', { due: '2026-11-01' }, 'not_applicable'],
    ['open and not done', { opens: '2026-11-01', due: '2026-12-01' }, 'not_applicable'],
    ['not open yet', { opens: '2026-11-02', due: '2026-12-01' }, 'not_applicable'],
    ['no last day', {}, 'unknown'],
    ['no last day, though done', { done: '2026-10-01' }, 'unknown']
  ] as const)('%s', async (_, round, verdict) => {
    expect(await verdictOf(round)).toEqual([
      expect.objectContaining({
        verdict,
        observed: 'done' in round ? round.done : null,
        required: 'due' in round ? round.due : null,
        evidence: 'e0'
      })
    ]);
  });
});

describe('several rounds', () => {
  const done = { due: '2026-01-31', done: '2026-01-31' };
  const late = { due: '2026-02-28', done: '2026-03-01' };
  const overdue = { due: '2026-10-31' };
  const unknown = {};
  const due = { due: '2026-12-31' };

  it.each([
    ['overdue before late', [done, late, overdue, unknown], 'e2'],
    ['late before unknown', [done, unknown, late], 'e2'],
    ['unknown before done', [done, unknown, due], 'e1'],
    ['done before what is due later', [due, done], 'e1'],
    ['the earlier of two alike', [{ due: '2026-10-02' }, { due: '2026-10-01' }], 'e1']
  ] as const)('%s', async (_, rounds, evidence) => {
    expect((await verdictOf(...rounds)).map((row) => row.evidence)).toEqual([evidence]);
  });
});
