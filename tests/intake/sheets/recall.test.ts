import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/lib/intake/headings/heading.ts';
import { findLayout } from '../../../src/lib/intake/headings/layout.ts';
import { headingKeys, mappingOf, recall } from '../../../src/lib/intake/sheets/recall.ts';
import { reportSheet } from '../../../src/lib/intake/sheets/report.ts';
import { understand } from '../../../src/lib/intake/sheets/understand.ts';
import type { SavedMapping, SheetChoice } from '../../../src/lib/intake/types.ts';
import { gridOf } from '../shapes/grids.ts';

const headings = (line: string) => line.split('|').map(readHeading);
const saved = (line: string, more: Partial<SavedMapping> = {}): SavedMapping => ({
  name: '去年',
  table: 'project',
  columns: Object.fromEntries(headingKeys(headings(line)).map((key) => [key, null])),
  ...more
});

describe('a saved mapping', () => {
  it('is recalled when at least six headings of ten are the same, of both years together', () => {
    expect(recall(headings('甲|乙|丙|丁'), [saved('甲|乙|丙|戊')])?.recalled).toEqual({
      name: '去年',
      added: ['丁'],
      gone: ['戊']
    });
    expect(recall(headings('甲|乙|丙'), [saved('甲|乙|戊')])).toBe(null);
    expect(recall([], [saved('')])).toBe(null);
  });

  it('is the one that shares most', () => {
    const both = [saved('甲|乙|丙|丁', { name: '近' }), saved('甲|乙|丙', { name: '同' })];
    expect(recall(headings('甲|乙|丙'), both)?.mapping.name).toBe('同');
  });

  it('tells repeated headings apart', () => {
    expect(headingKeys(headings('备注|金额（万元）|备注|'))).toEqual(['备注', '金额', '备注 2', '']);
  });
});

const grid = gridOf('甲号|甲名|单位名|总额|备注\nP1|桥|A|5|无\nP2|路|A|6|无');
const layout = findLayout(grid, '');
const mapping = saved('甲号|甲名|单位名|总额', {
  columns: { 甲号: 'project_id', 甲名: 'name', 单位名: 'organisation', 总额: 'total_investment', 旧: null },
  scale: 10_000,
  currency: 'CNY'
});
const read = (choice: SheetChoice | null) => understand(grid, layout, '', choice, [mapping]);

describe('a sheet read by it', () => {
  it('is what it was, and says what has changed', () => {
    const found = read(null);
    expect(found.plan?.columns.map(({ name, chosenBy, scale }) => [name, chosenBy, scale])).toEqual([
      ['project_id', 'saved', 10_000],
      ['name', 'saved', 10_000],
      ['organisation', 'saved', 10_000],
      ['total_investment', 'saved', 10_000]
    ]);
    expect(found.plan && found.recalled).toEqual({ name: '去年', added: ['备注'], gone: ['旧'] });
  });

  it('still goes by what a person chooses', () => {
    const found = read({ file: '', sheet: '', columns: { 3: 'requested' } });
    expect(found.plan?.columns[3]).toMatchObject({ name: 'requested', chosenBy: 'person' });
  });

  it('gives the same mapping again', () => {
    const found = read(null);
    if (!found.plan) throw new Error('not understood');
    const source = { file: 'a.csv', encoding: null, grid, choice: null };
    const report = reportSheet(source, layout, found.plan, null, { recalled: found.recalled });
    expect(report.recalled?.name).toBe('去年');
    expect(mappingOf(report, '今年')).toEqual({
      name: '今年',
      table: 'project',
      columns: { 甲号: 'project_id', 甲名: 'name', 单位名: 'organisation', 总额: 'total_investment', 备注: null },
      scale: 10_000,
      currency: 'CNY'
    });
    expect(mappingOf({ ...report, table: null }, '今年')).toBe(null);
  });
});

describe('a report', () => {
  const reportOf = (more: object) =>
    reportSheet({ file: '', encoding: null, grid: { ...grid, ...more }, choice: null }, layout, null, null);

  it('says where in the file the sheet stands', () => {
    expect(reportOf({ isHidden: true, range: 'A1:E3' })).toMatchObject({ isHidden: true, range: 'A1:E3' });
    expect(reportOf({})).not.toHaveProperty('isHidden');
  });

  it('names a turned sheet’s columns as the rows that they are in the file', () => {
    const { isTurned, columns } = reportOf({ isTurned: true });
    expect([isTurned, columns[3]?.letter]).toEqual([true, 'R4C']);
  });
});
