import { describe, expect, it } from 'vitest';
import type { SheetReport } from '../../../src/lib/intake/types.ts';
import { isExchange, keyed, onlyFrom, waysOf } from '../../../src/routes/library/exchange.ts';
import { askedOf } from '../../../src/routes/library/materials.ts';
import { pastedFile } from '../../../src/routes/library/pasted.ts';
import { csv, projects, read } from './read.ts';

const sheet = (file: string, patch: Partial<SheetReport> = {}) => ({ file, sheet: '', ...patch }) as SheetReport;

describe('a workbook of ours that comes back', () => {
  it('is one when every file dropped is, notes and all', () => {
    const sheets = [sheet('改.xlsx', { sheet: '说明' }), sheet('改.xlsx', { sheet: '待更正', purpose: 'rejects' })];
    expect(isExchange({ sheets }, ['改.xlsx'])).toBe(true);
    expect(isExchange({ sheets: [...sheets, sheet('项目.csv')] }, ['改.xlsx', '项目.csv'])).toBe(false);
    expect(isExchange({ sheets: [sheet('all.zip/一.xlsx', { purpose: 'materials' })] }, ['all.zip'])).toBe(true);
    expect(isExchange({ sheets: [] }, [])).toBe(false);
  });

  it('is added, whatever stands; other files replace their namesakes first, and are added first else', () => {
    expect(waysOf({ isSample: true, isExchange: true, same: [] })).toEqual(['add']);
    expect(waysOf({ isSample: true, isExchange: false, same: [] })).toEqual(['replace']);
    expect(waysOf({ isSample: false, isExchange: false, same: ['a.csv'] })).toEqual(['replace', 'add']);
    expect(waysOf({ isSample: false, isExchange: false, same: [] })).toEqual(['add', 'replace']);
  });

  it('is looked at apart from what it was read together with', async () => {
    const both = await read([projects, csv('b.csv', '项目编号,项目名称,项目单位', 'Q1,新系统,三局')]);
    const own = onlyFrom(both, ['b.csv']);
    expect(own.sheets.map(({ file }) => file)).toEqual(['b.csv']);
    expect(both.rejects.length).toBeGreaterThan(0);
    expect(own.rejects).toEqual([]);
  });

  it('tells sheets of one place apart', () => {
    const keys = keyed([sheet('a', { range: 'A1:B2' }), sheet('a', { range: 'A1:B2' }), sheet('a')]).map(
      ({ key }) => key
    );
    expect(new Set(keys).size).toBe(3);
  });
});

describe('what is pasted', () => {
  const name = (n: number) => `粘贴 ${n}.tsv`;

  it('is a file of its own when it is rows, under the first name that is free', () => {
    const file = pastedFile('编号\t名称\nP1\t甲', name, ['粘贴 1.tsv']);
    expect(file?.name).toBe('粘贴 2.tsv');
    expect(new TextDecoder().decode(file?.bytes)).toBe('编号\t名称\nP1\t甲');
    expect(pastedFile('编号\nP1', name, [])?.name).toBe('粘贴 1.tsv');
  });

  it('is left alone when it is a word', () => {
    expect(pastedFile('智慧城市', name, [])).toBeNull();
    expect(pastedFile('智慧城市\n', name, [])).toBeNull();
  });
});

describe('what is asked for', () => {
  const cell = (organisation: string, subject: string) =>
    ({
      organisation,
      subject_kind: 'project',
      subject,
      table: 'project',
      key: [subject],
      name: null,
      column: 'name',
      rules: []
    }) as const;

  it('goes to each organisation apart, the one that owes most first', () => {
    const asked = askedOf(
      [cell('O2', 'P1'), cell('O1', 'P2'), cell('O1', 'P2'), cell('O1', 'P3')],
      new Map([['O1', '一局']])
    );
    expect(asked.map(({ name, cells, records }) => [name, cells.length, records])).toEqual([
      ['一局', 3, 2],
      ['O2', 1, 1]
    ]);
  });

  it('keeps namesakes apart', () => {
    const names = new Map([
      ['O1', '分局'],
      ['O2', '分局']
    ]);
    const asked = askedOf([cell('O1', 'P1'), cell('O2', 'P2')], names);
    expect(new Set(asked.map(({ name }) => name)).size).toBe(2);
  });
});
