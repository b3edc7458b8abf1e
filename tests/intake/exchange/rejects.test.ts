import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRejects } from '../../../src/lib/intake/exchange/readRejects.ts';
import { rejectsBytes } from '../../../src/lib/intake/exchange/rejectsBytes.ts';
import type { Grid } from '../../../src/lib/intake/files/grid.ts';
import type { Reject } from '../../../src/lib/intake/types.ts';
import { saved, savedAs } from './saved.ts';

const reject = (other: Partial<Reject> = {}): Reject => ({
  file: '报送/项目库.xlsx',
  sheet: '申报',
  row: 12,
  letter: 'F',
  heading: '总投资(万元)',
  table: 'project',
  column: 'total_investment',
  value: '约3千多',
  reason: 'not_a_number',
  expected: '1234.50',
  lost: 'cell',
  ...other
});

const three = [
  reject(),
  reject({
    row: 7,
    letter: 'AA',
    value: '2026年13月',
    reason: 'not_a_date',
    column: 'declared_on',
    suggestion: '2026-01-13'
  }),
  reject({ file: 'a.csv', sheet: '', row: 3, letter: 'B', value: '="x"' })
];

const wholeFile = reject({ row: null, letter: null, heading: null, column: null, lost: 'file', reason: 'file_empty' });

describe.each(['zh', 'en'] as const)('the workbook of rejects in %s', (language) => {
  it.each(savedAs)('comes back with what was corrected, saved as %s', async (format) => {
    const bytes = await rejectsBytes([...three, wholeFile], language);
    const name = language === 'zh' ? '待更正' : 'To correct';
    const [grid] = await saved(bytes, { [name]: { J2: '3000', J4: '-' } }, format);
    expect(grid?.rows).toHaveLength(4);
    expect(grid && readRejects(grid)).toEqual([
      { file: '报送/项目库.xlsx', sheet: '申报', row: 12, letter: 'F', value: '3000' },
      { file: 'a.csv', sheet: '', row: 3, letter: 'B', value: '' }
    ]);
  });

  it('has sentence and suggestion on each line, and is the same bytes each time', async () => {
    const bytes = await rejectsBytes(three, language);
    expect(await rejectsBytes(three, language)).toEqual(bytes);
    const [grid] = await saved(bytes, {}, 'xlsx');
    expect(grid?.rows[0]).toHaveLength(10);
    expect(grid?.rows.slice(1).map((row) => row[6])).toEqual(three.map((one) => one.value));
    expect(grid?.rows[1]?.[7]).toContain('约3千多');
    expect(grid?.rows[2]?.[8]).toBe('2026-01-13');
    expect(grid && readRejects(grid)).toEqual([]);
  });
});

const grid = (rows: readonly (readonly string[])[]): Grid => ({ sheet: 'x', rows, from1904: false });
const headings = ['文件', '表页', '行', '列', '列标题', '表', '原值', '问题', '建议', '改为'];

describe('corrections', () => {
  it('are found below a title, with columns added, moved and taken out', () => {
    const rows = [
      ['请改'],
      [],
      ['备注', '改为', '原值', '列', '行', '表页', '文件'],
      ['', '是', '对', 'C', '５', '', 'a.csv']
    ];
    expect(readRejects(grid(rows))).toEqual([{ file: 'a.csv', sheet: '', row: 5, letter: 'C', value: '是' }]);
  });

  it.each([
    ['-', ''],
    ['—', ''],
    ['无', ''],
    ['none', ''],
    ['无锡', '无锡'],
    ['--', '--'],
    ['  12 ', '12']
  ])('%j says %j', (said, value) => {
    const line = ['a.csv', '', '5', 'C', '', '', '', '', '', said];
    expect(readRejects(grid([headings, line]))).toEqual([{ file: 'a.csv', sheet: '', row: 5, letter: 'C', value }]);
  });

  it.each([[''], ['0'], ['x'], ['1.5']])('a line of row %j corrects nothing', (row) => {
    expect(readRejects(grid([headings, ['a.csv', '', row, 'C', '', '', '', '', '', '1']]))).toEqual([]);
  });

  it('are in no other sheet', () => {
    expect(readRejects(grid([]))).toBeNull();
    expect(readRejects(grid([['文件', '行', '列', '原值', '改为']]))).toBeNull();
    expect(
      readRejects(
        grid([
          ['项目编号', '项目名称', '项目单位'],
          ['P1', '平台', '甲局']
        ])
      )
    ).toBeNull();
  });

  it('come back whatever the texts are', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((one) => one.trim() === one && !/[\p{Cc}\ufffe\uffff]|^[-—–‐−─﹘]$|_x[0-9a-f]{4}_/iu.test(one));
    const cell = fc.record({ file: text, sheet: text, value: text, correction: text });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const bytes = await rejectsBytes(
          cells.map(({ file, sheet, value }) => reject({ file, sheet, value })),
          'zh'
        );
        const filled = Object.fromEntries(cells.map(({ correction }, at) => [`J${at + 2}`, correction]));
        const [read] = await saved(bytes, { 待更正: filled }, 'xlsx');
        const repairs = cells.map(({ file, sheet, correction }) => ({
          file,
          sheet,
          row: 12,
          letter: 'F',
          value: correction
        }));
        const said = repairs.map((one) => ({
          ...one,
          value: ['无', 'none'].includes(one.value.toLowerCase()) ? '' : one.value
        }));
        expect(read && readRejects(read)).toEqual(said);
      }),
      { numRuns: 30 }
    );
  });
});
