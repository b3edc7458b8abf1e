import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/lib/intake/headings/heading.ts';
import { findLayout } from '../../../src/lib/intake/headings/layout.ts';
import { headingKeys, recall } from '../../../src/lib/intake/sheets/recall.ts';
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
});

const cells = '系统编号|运维类别|2024年运维费(万元)|2025年运维费(万元)';
const kept: SavedMapping = {
  name: '去年',
  table: 'om_cost',
  columns: { 系统编号: 'system', 运维类别: 'category', '〔年〕运维费': 'requested', '〔年〕运维费 2': 'requested' }
};

describe('headings that say a year', () => {
  it.each([
    ['2025年申请资金|2026年1月办件量', '〔年〕申请资金|〔月〕办件量'],
    [cells, Object.keys(kept.columns).join('|')]
  ])('%s are known as %s', (line, keys) => {
    expect(headingKeys(headings(line)).join('|')).toBe(keys);
  });

  it('are those of next year, and one year more is a new heading', () => {
    expect(recall(headings(cells.replace('2024', '2026')), [kept])?.recalled).toMatchObject({ added: [], gone: [] });
    expect(recall(headings(`${cells}|2026年运维费`), [kept])?.recalled.added).toEqual(['2026年运维费']);
  });

  it('are spread over the years that there are now', () => {
    const next = gridOf('系统编号|运维类别|2025年运维费|2026年运维费|2027年运维费\nS1|短信费|1|2|3');
    const found = understand(next, findLayout(next, ''), '', null, [kept]);
    const feeds = found.plan ? found.feeds : [];
    expect(feeds.map(({ records }) => records.map(({ constants }) => constants['year']))).toEqual([[2025, 2026, 2027]]);
  });

  it('of different columns are told by their order', () => {
    const asks: SavedMapping = {
      name: '去年',
      table: 'project',
      columns: {
        项目编号: 'project_id',
        名称: 'name',
        单位: 'organisation',
        '〔年〕资金': null,
        '〔年〕资金 2': 'requested'
      }
    };
    const next = gridOf('项目编号|名称|单位|2026年资金|2027年资金\nP1|桥|A|1|2');
    const { plan } = understand(next, findLayout(next, ''), '', null, [asks]);
    expect(plan?.columns.find(({ name }) => name === 'requested')).toMatchObject({ index: 4, chosenBy: 'saved' });
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
