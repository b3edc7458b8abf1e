import * as xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/lib/intake/files/open.ts';
import { readWorkbook } from '../../../src/lib/intake/files/workbook.ts';

type Cells = readonly (readonly unknown[])[];
type Change = (sheet: xlsx.WorkSheet, book: xlsx.WorkBook) => void;

function made(cells: Cells, change: Change = () => {}, bookType: xlsx.BookType = 'xlsx'): Uint8Array {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet(cells as unknown[][]);
  xlsx.utils.book_append_sheet(book, sheet, '项目');
  change(sheet, book);
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** A workbook whose first sheet's XML was changed. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
}

const gridOf = async (bytes: Uint8Array) => {
  const grids = await readWorkbook(bytes);
  return grids === 'too_large' ? undefined : grids[0];
};
const formatted = (v: number, z: string): xlsx.CellObject => ({ t: 'n', v, z });

describe('a workbook’s sheet', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('of %s says which cells are joined', async (type) => {
    const merge = { s: { r: 0, c: 0 }, e: { r: 1, c: 2 } };
    const grid = await gridOf(
      made([['甲', '', ''], [], ['a', 'b', 'c']], (sheet) => (sheet['!merges'] = [merge]), type)
    );
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(grid?.rows[0]?.[0]).toBe('甲');
  });

  it.each([
    [0, undefined],
    [1, true],
    [2, true]
  ] as const)('of visibility %i is hidden: %s', async (Hidden, isHidden) => {
    const grid = await gridOf(
      made([['a']], (_sheet, book) => (book.Workbook = { Sheets: [{ name: '项目', Hidden }] }))
    );
    expect(grid?.isHidden).toBe(isHidden);
  });

  it('keeps a person’s row numbers, and ends with its last cell', async () => {
    const bytes = made([], (sheet) =>
      xlsx.utils.sheet_add_aoa(sheet, [['a'], [], [null, '', 'c'], ['', '']], { origin: 'B3' })
    );
    expect((await gridOf(bytes))?.rows).toEqual([[], [], ['', 'a'], [], ['', '', '', 'c']]);
  });

  it('that declares every cell there is has those it has', async () => {
    const bytes = edited(made([['a', 'b'], ['c']]), (xml) =>
      xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
    );
    expect((await gridOf(bytes))?.rows).toEqual([['a', 'b'], ['c']]);
  });

  it('with a cell in the very last place has it there', async () => {
    const last = '<row r="1048576"><c r="XFD1048576" t="str"><v>z</v></c></row></sheetData>';
    const bytes = edited(made([['a']]), (xml) => xml.replace('</sheetData>', last));
    const rows = (await gridOf(bytes))?.rows ?? [];
    expect([rows.length, rows[0], rows[5], rows.at(-1)?.length, rows.at(-1)?.at(-1)]).toEqual([
      1_048_576,
      ['a'],
      [],
      16_384,
      'z'
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['a day', formatted(45_356, 'yyyy-mm-dd'), '2024-03-05'],
    ['a day in Chinese', formatted(45_356, 'yyyy"年"m"月"d"日"'), '2024-03-05'],
    ['a month', formatted(45_352, 'mmm-yy'), '2024-03-01'],
    ['a time', formatted(0.5625, 'hh:mm'), '13:30:00'],
    ['a duration', formatted(1.25, '[h]:mm:ss'), '30:00:00'],
    ['a share', formatted(0.126, '0.0%'), '12.6%'],
    ['pounds', formatted(1234.5, '[$£-809]#,##0.00'), '£1234.5'],
    ['yuan', formatted(12, '"¥"#,##0.00'), '¥12'],
    ['yuan, full width', formatted(12, '￥#,##0'), '¥12'],
    ['dollars of Hong Kong', formatted(12, '[$HK$-C04]#,##0'), 'HK$12'],
    ['a number of a language', formatted(12, '[$-409]#,##0'), '12'],
    ['noise of fractions', formatted(0.1 + 0.2, 'General'), '0.3'],
    ['a long number', formatted(20_240_001, 'General'), '20240001'],
    ['an error', { t: 'e', v: 0x07 }, '#DIV/0!'],
    ['no value', { t: 'e', v: 0x2a }, '#N/A'],
    ['yes', { t: 'b', v: true }, 'TRUE'],
    ['a link', { t: 's', v: '甲', l: { Target: 'file:///a' } }, '甲']
  ] as [string, xlsx.CellObject, string][])('that is %s', async (_what, cell, text) => {
    expect((await gridOf(made([[cell]])))?.rows).toEqual([[text]]);
  });

  it('of several styles is its text', async () => {
    const rich = '<c r="A1" t="inlineStr"><is><r><t>智慧</t></r><r><rPr><b/></rPr><t>城市</t></r></is></c>';
    const bytes = edited(made([['x']]), (xml) => xml.replace(/<c r="A1".*?<\/c>/, rich));
    expect((await gridOf(bytes))?.rows).toEqual([['智慧城市']]);
  });
});

it('a workbook that unpacks to too much is not unpacked', async () => {
  const bytes = made([['a']]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x70000000, true);
  expect((await openFile({ name: 'a.xlsx', bytes })).reject?.reason).toBe('too_large');
});

describe('a workbook that would never end', () => {
  it.each([
    ['a row beyond all rows', 'r="A1"', 'r="A99999999"'],
    ['the first row beyond all rows', 'r="A1"', 'r="A1048577"']
  ])('for %s is damaged', async (_what, from, to) => {
    const bytes = edited(made([['a']]), (xml) => xml.replace(from, to));
    expect((await openFile({ name: 'a.xlsx', bytes })).reject?.value).toBe('damaged');
  });

  it('for a column beyond all columns is damaged', async () => {
    const text = '<html><table><tr><td colspan="99999999">a</td><td>b</td></tr></table></html>';
    expect((await openFile({ name: 'a.xls', bytes: strToU8(text) })).reject?.value).toBe('damaged');
  });

  it.each([
    [1_000_000, 16_384, 'too_large'],
    [1, 3, undefined]
  ])('for a value repeated in %i rows and %i columns is too large', async (rows, columns, reason) => {
    const files = unzipSync(made([['a']], () => {}, 'ods'));
    const xml = strFromU8(files['content.xml'] ?? new Uint8Array())
      .replace('<table:table-row>', `<table:table-row table:number-rows-repeated="${rows}">`)
      .replace('<table:table-cell ', `<table:table-cell table:number-columns-repeated="${columns}" `);
    const opened = await openFile({ name: 'a.ods', bytes: zipSync({ ...files, 'content.xml': strToU8(xml) }) });
    expect(opened.reject?.reason).toBe(reason);
    expect(opened.grids[0]?.rows ?? []).toEqual(reason ? [] : [['a', 'a', 'a']]);
  });
});
