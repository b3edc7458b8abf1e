import { describe, expect, it } from 'vitest';
import { exactFormats, exactly } from '../../../src/routes/library/exact.ts';
import { heldSql, sumsOf, type HeldRow } from '../../../src/routes/library/reconcile.ts';
import { words } from '../../../src/routes/library/words.ts';
import { read } from './read.ts';

const held = (column_name: string, value: number): HeldRow => ({
  table_name: 'project',
  source_file: '项目.csv',
  source_sheet: '',
  column_name,
  value
});

const agreeing = [held('', 3), held('total_investment', 160_500_000)];

describe('two equal sums', () => {
  it('writes rows and each column of money of a sheet', async () => {
    const sums = sumsOf((await read()).reconciliation, agreeing);
    expect(sums.map(({ column, read, loaded, rejected, state }) => [column, read, loaded, rejected, state])).toEqual([
      [null, 4, 3, 1, 'equal'],
      ['total_investment', 190_500_000, 160_500_000, 30_000_000, 'equal']
    ]);
  });

  it('says when the engine holds something else than was loaded', async () => {
    const { reconciliation } = await read();
    const off = sumsOf(reconciliation, [held('', 3), held('total_investment', 160_500_001)]);
    expect(off.map(({ state }) => state)).toEqual(['equal', 'not_held']);
    expect(sumsOf(reconciliation, []).map(({ state }) => state)).toEqual(['not_held', 'not_held']);
    expect(sumsOf(reconciliation, null).map(({ state, held: nothing }) => [state, nothing])).toEqual([
      ['equal', null],
      ['equal', null]
    ]);
  });

  it('an unequal sum is unequal, whatever the engine holds', async () => {
    const { reconciliation } = await read();
    const wrong = reconciliation.map((one) => ({ ...one, rowsRejected: one.rowsRejected + 1 }));
    expect(sumsOf(wrong, agreeing)[0]?.state).toBe('unequal');
  });

  it('is written to the last 分, so that both sides are seen to be equal', () => {
    const fmt = exactFormats('CNY', 'zh');
    expect(exactly(fmt, 190_500_001)).toBe('1,905,000.01\u2009元');
    expect(exactly(exactFormats('GBP', 'zh'), 150)).toBe('1.50\u2009GBP');
    const [read, loaded, rejected] = [100_049, 50_024, 50_025].map((fen) => exactly(fmt, fen));
    expect(words.zh.moneySum({ read: read ?? '', loaded: loaded ?? '', rejected: rejected ?? '' })).toBe(
      '1,000.49\u2009元 = 500.24\u2009元 + 500.25\u2009元'
    );
  });

  it('names the difference', () => {
    expect(words.zh.states('equal', '3', '0')).toBe('相抵');
    expect(words.zh.states('unequal', '3', '1')).toContain('差1');
    expect(words.en.states('not_held', '2', '0')).toContain('2');
  });

  it('asks the engine for each table once, and for nothing when nothing was loaded', async () => {
    const { reconciliation } = await read();
    expect(heldSql([])).toBeNull();
    const sql = heldSql([...reconciliation, ...reconciliation]) ?? '';
    expect(sql.match(/count\(\*\)/g)).toHaveLength(1);
    expect(sql).toContain('sum("total_investment")');
  });
});
