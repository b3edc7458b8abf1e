import { describe, expect, it } from 'vitest';
import { doubtfulRows, moneyBalances, rowsBalance, summarise } from '../../../src/routes/library/summary.ts';
import { plain } from '../../../src/routes/parts.ts';
import { words } from '../../../src/routes/library/words.ts';
import type { Offender } from '../../../src/lib/models/checks.ts';
import { csv, projects, read } from './read.ts';

const offender = (patch: Partial<Offender> = {}): Offender => ({
  truth: 'money_is_never_negative',
  subject_kind: 'project',
  subject: 'P1',
  source_file: '项目.csv',
  source_sheet: null,
  source_row: 2,
  found: '-100',
  expected: '≥ 0',
  ...patch
});

describe('what the library’s sentence counts', () => {
  it('counts files, rows in and out, and what could not be read', async () => {
    const summary = summarise(await read(), null);
    expect(summary).toMatchObject({ files: 1, rows: 4, loaded: 3, rejects: 2, doubts: null, moneyColumns: 1 });
    expect([summary.rowsBalance, summary.moneyBalances]).toEqual([true, true]);
  });

  it('follows its input: another file, another reject', async () => {
    const more = csv('更多.csv', '项目编号,项目名称,项目单位,总投资(万元)', 'P9,戊系统,三局,一些');
    const before = summarise(await read(), null);
    const after = summarise(await read([projects, more]), null);
    expect(after.files - before.files).toBe(1);
    expect(after.rows - before.rows).toBe(1);
  });

  it('says so when either side of a sum is off by one', async () => {
    const [one] = (await read()).reconciliation;
    if (!one) throw new Error('expected a reconciliation');
    expect(rowsBalance(one)).toBe(true);
    expect(rowsBalance({ ...one, rowsOut: one.rowsOut + 1 })).toBe(false);
    expect(one.money.every(moneyBalances)).toBe(true);
    expect(one.money.map((line) => ({ ...line, moneyRejected: line.moneyRejected - 1 })).some(moneyBalances)).toBe(
      false
    );
  });

  it('counts a row that contradicts two truths once, and a subject without a row as one', () => {
    expect(doubtfulRows([])).toBe(0);
    expect(doubtfulRows([offender(), offender({ truth: 'requests_are_within_the_total' })])).toBe(1);
    expect(doubtfulRows([offender(), offender({ source_row: 3 })])).toBe(2);
    expect(doubtfulRows([offender({ source_row: null }), offender({ source_row: null, subject: 'P2' })])).toBe(2);
  });
});

describe('the sentence itself', () => {
  const say = (
    patch: { isSample?: boolean; holdsSample?: boolean; rows?: boolean; money?: boolean; doubts?: boolean } = {}
  ) =>
    plain(
      words.zh.sentence({
        isSample: patch.isSample ?? false,
        holdsSample: patch.holdsSample ?? false,
        files: { text: '2个文件' },
        rows: { text: '10行' },
        rejects: { text: '3处' },
        doubts: patch.doubts === false ? null : { text: '1条记录' },
        balance: { rows: patch.rows ?? true, money: patch.money ?? true, href: '?' }
      })
    );

  it('names the sample as invented, and only the sample', () => {
    expect(say({ isSample: true })).toContain('虚构');
    expect(say({ holdsSample: true })).toContain('虚构');
    expect(say()).not.toContain('虚构');
  });

  it('never says that sums balance when one does not', () => {
    expect(say()).toContain('收支相抵');
    expect(say({ money: false })).toContain('金额收支不抵');
    expect(say({ rows: false })).toContain('行数收支不抵');
    expect(say({ rows: false, money: false })).toContain('行数与金额收支不抵');
    for (const off of [{ rows: false }, { money: false }]) expect(say(off)).not.toContain('收支相抵');
  });

  it('does not claim that nothing is doubtful before the checks have run', () => {
    expect(say({ doubts: false })).toContain('正在查找');
  });
});
