import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { liangru } from '../cli/command.ts';

const cases = '../shared/cases';

async function read(path: string): Promise<string[][]> {
  const { exit, out, error } = await liangru('read', `${cases}/${path}`, '--format', 'csv', '--lang', 'en');
  expect(exit, error).toBe(0);
  expect(out.replace(/"[^"]*"/g, '')).not.toMatch(/\ufeff|\r/);
  return Papa.parse<string[]>(out.trimEnd()).data;
}

describe('read gives the table of any file as clean CSV', () => {
  it.each([
    ['uk_2014.csv', 199, 15, 'Project name', 'FE Capital Investment Programme'],
    ['uk_2017.csv', 143, 14, 'Project Name', 'Local Land Charges (LLC) Programme'],
    ['uk_2020.csv', 125, 16, 'project_name', 'Future Shared Services Programme']
  ])('%s: %i rows of %i cells', async (file, rows, columns, heading, first) => {
    const [headings = [], ...body] = await read(`gmpp/${file}`);
    expect(headings[0]).toBe(heading);
    expect(body).toHaveLength(rows);
    expect(new Set([headings, ...body].map((row) => row.length))).toEqual(new Set([columns]));
    expect(body[0]?.[0]?.trim()).toBe(first);
    expect(body.every((row) => row[0]?.trim() !== '')).toBe(true);
  });

  it('leaves money and sentences as they are written', async () => {
    const [headings = [], ...body] = await read('gmpp/uk_2017.csv');
    const at = headings.findIndex((heading) => heading.startsWith('Whole Life Cost'));
    const cells = body.map((row) => row[at] ?? '');
    expect(cells[0]).toBe('£193.30');
    expect(cells.filter((cell) => cell.startsWith('Exempt'))).toHaveLength(9);
  });

  it.each([
    [
      'date.ods',
      [
        ['2021-01-01', '15'],
        ['2021-01-01', '16'],
        ['10:10:10', '17'],
        ['10:10:10', '18']
      ]
    ],
    [
      'date.xlsb',
      [
        ['2021-01-01', '15'],
        ['2021-01-02', '16'],
        ['255:10:10', '17']
      ]
    ],
    [
      'date_1904.xlsx',
      [
        ['2021-01-01', '15'],
        ['2021-01-02', '16'],
        ['255:10:10', '17']
      ]
    ],
    [
      'header-row.xlsx',
      [
        ['Columns', 'Column A', 'Column B', 'Column C'],
        ['put data here', '1', '2', '3']
      ]
    ],
    ['merge_cells.xlsx', [['Row Merge Column Merge', 'Row Merge Chunk Merged', 'Not Merged']]],
    [
      'null_byte.csv',
      [
        ['a', 'b', 'c'],
        ['', '2', '3']
      ]
    ],
    [
      'test_utf16_little.csv',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5', 'ʤ']
      ]
    ],
    [
      'wps_write.xlsx',
      [
        ['1', '2', '3', ''],
        ['TRUE', 'FALSE', '', 'sheetjs'],
        ['foo', 'bar', '2014-02-19', '0.3'],
        ['baz', '', 'qux', '']
      ]
    ]
  ])('%s', async (file, cells) => {
    expect(await read(`workbooks/${file}`)).toEqual(cells);
  });

  it('says in one line why there is none, and exits 2', async () => {
    const file = `${cases}/workbooks/pass_protected.xlsx`;
    const { exit, out, error } = await liangru('read', file, '--format', 'csv', '--lang', 'en');
    expect([exit, out.trim()]).toEqual([2, '']);
    expect(error.trim()).toMatch(/^pass_protected\.xlsx: found a workbook protected by a password; expected .+\.$/);
  });
});
