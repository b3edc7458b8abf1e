import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import { rejectSentence } from '../../src/lib/intake/sentences.ts';
import { column, rowsOf, utf8 } from './files.ts';

type Cells = (string | number | boolean | null | xlsx.CellObject)[][];

function book(cells: Cells, type: xlsx.BookType = 'xlsx', props?: xlsx.WorkbookProperties): Uint8Array {
  const made = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet(cells), '项目');
  if (props) made.Workbook = { WBProps: props };
  return new Uint8Array(xlsx.write(made, { type: 'array', bookType: type }) as ArrayBuffer);
}

const day = (serial: number): xlsx.CellObject => ({ t: 'n', v: serial, z: 'yyyy-mm-dd' });
const cells: Cells = [
  ['项目编号', '项目名称', '项目单位', '总投资(万元)', '申报日期', '是否涉密'],
  [20240001, '甲', 'A', 12.6, day(45_356), true],
  ['P2', '乙', 'B', 0.1 + 0.2, '2024年3月', false]
];
const expected = [
  ['20240001', '甲', 'A', 12_600_000, '2024-03-05', true],
  ['P2', '乙', 'B', 300_000, '2024-03-01', false]
];
const inOrder = ['project_id', 'name', 'organisation', 'total_investment', 'declared_on', 'is_classified'];

describe('a workbook', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'ods', 'html'] as const)(
    'saved as %s gives its rows, whatever its name',
    async (type) => {
      const result = await intake([{ name: '项目.csv', bytes: book(cells, type) }]);
      expect(result.files[0]?.format).toBe('workbook');
      expect(rowsOf(result, 'project').map((row) => inOrder.map((name) => row[name]))).toEqual(expected);
    }
  );

  it('counts days from 1904 where it says so', async () => {
    const rows: Cells = [cells[0] ?? [], ['P1', '甲', 'A', 1, day(45_356 - 1462), true]];
    const result = await intake([{ name: 'a.xlsx', bytes: book(rows, 'xlsx', { date1904: true }) }]);
    expect(column(result.tables.project, 'declared_on')).toEqual(['2024-03-05']);
  });

  it('takes a currency and a percentage from how a number is shown', async () => {
    const rows: Cells = [
      ['project id', 'project name', 'department', 'total cost'],
      ['P1', 'a', 'D', { t: 'n', v: 1234.5, z: '[$£-809]#,##0.00' }]
    ];
    const result = await intake([{ name: 'a.xlsx', bytes: book(rows) }]);
    expect(result.currency).toBe('GBP');
    expect(column(result.tables.project, 'total_investment')).toEqual([123_450]);
  });

  it('keeps the row numbers of a person when it begins lower down', async () => {
    const made = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(made, xlsx.utils.sheet_add_aoa({}, cells as unknown[][], { origin: 'C5' }), '项目');
    const bytes = new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const result = await intake([{ name: 'a.xlsx', bytes }]);
    expect(column(result.tables.project, 'source_row')).toEqual([6, 7]);
    expect(result.sheets[0]?.columns.find((one) => one.column === 'project_id')?.letter).toBe('C');
  });

  it('with an empty sheet gives the others', async () => {
    const made = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet([]), 'Sheet2');
    xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet(cells as unknown[][]), '项目');
    const bytes = new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const result = await intake([{ name: 'a.xlsx', bytes }]);
    expect(result.rejects).toEqual([]);
    expect(result.tables.project?.values[0]).toHaveLength(2);
  });
});

describe('what is no table is one reject with a sentence', () => {
  const truncated = book(cells).subarray(0, 3000);
  it.each([
    ['empty', new Uint8Array(), 'file_empty', /没有任何内容/],
    ['blank', new TextEncoder().encode(' \n\r\n'), 'file_empty', /没有任何内容/],
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'file_unreadable', /图片/],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'file_unreadable', /图片/],
    ['pdf', new TextEncoder().encode('%PDF-1.7\n'), 'file_unreadable', /PDF/],
    ['truncated zip', truncated, 'file_unreadable', /损坏/],
    ['no workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2), 'file_unreadable', /损坏/],
    ['bytes', Uint8Array.from({ length: 400 }, (_b, n) => (n * 7) % 31), 'file_unreadable', /无法识别/]
  ] as const)('%s', async (_what, bytes, reason, words) => {
    const result = await intake([{ name: '项目.xlsx', bytes }]);
    expect(result.rejects).toMatchObject([{ file: '项目.xlsx', reason, lost: 'file' }]);
    expect(result.tables).toEqual({});
    const [reject] = result.rejects;
    expect(reject && rejectSentence(reject, 'zh')).toMatch(words);
    expect(reject && rejectSentence(reject, 'en')).toMatch(/^项目\.xlsx: found .+; expected .+\.$/);
  });

  it('beside others that are read', async () => {
    const good = utf8('a.csv', '项目编号,项目名称,项目单位\n1,甲,A');
    const result = await intake([{ name: 'x.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }, good]);
    expect(result.rejects).toHaveLength(1);
    expect(rowsOf(result, 'project')).toHaveLength(1);
  });
});
