import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/ui/save.ts';
import { alignOf, cellOut, matrix } from '../../src/lib/ui/table/cells.ts';
import type { Column } from '../../src/lib/ui/table/column.ts';
import { cutPlace, itemOfRow, movedBy, rowOfItem } from '../../src/lib/ui/table/cut.ts';
import { toCsv, toTsv } from '../../src/lib/ui/table/delimited.ts';
import { nextRow } from '../../src/lib/ui/table/keys.ts';
import { inOrder, nextSort } from '../../src/lib/ui/table/order.ts';
import { toWorkbook } from '../../src/lib/ui/table/workbook.ts';
import { zh } from '../../src/lib/words/messages/zh.ts';

interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly money: number | null;
  readonly late: boolean | null;
}

const row = (id: string, name: string | null, money: number | null, late: boolean | null = null): Row => ({
  id,
  name,
  money,
  late
});

const name: Column<Row> = { key: 'name', label: '名称', value: (one) => one.name };
const money: Column<Row> = {
  key: 'money',
  label: '金额',
  unit: '万元',
  value: (one) => one.money,
  text: (one) => (one.money === null ? '?' : one.money.toFixed(2))
};
const late: Column<Row> = { key: 'late', label: '逾期', value: (one) => one.late };
const columns = [name, money, late];
const ids = (rows: readonly Row[]) => rows.map((one) => one.id).join('');
const rows = [row('a', '重庆', 3), row('b', null, null), row('c', '安徽', 12), row('d', '安徽', 3)];

describe('order', () => {
  it('is by pinyin for names, by size for numbers, stable, none last both ways', () => {
    expect(ids(inOrder(rows, columns, { key: 'name', descending: false }))).toBe('cdab');
    expect(ids(inOrder(rows, columns, { key: 'name', descending: true }))).toBe('acdb');
    expect(ids(inOrder(rows, columns, { key: 'money', descending: false }))).toBe('adcb');
    expect(ids(inOrder(rows, columns, { key: 'money', descending: true }))).toBe('cadb');
  });

  it('is the given one without a column', () => {
    expect(inOrder(rows, columns, null)).toBe(rows);
    expect(inOrder(rows, columns, { key: 'gone', descending: true })).toBe(rows);
  });

  it('keeps every row, once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (values, descending) => {
        const given = values.map((value, i) => row(String(i), null, value));
        const sorted = inOrder(given, columns, { key: 'money', descending });
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(sorted.length).toBe(given.length);
      })
    );
  });

  it('turns ascending, descending, given', () => {
    const first = nextSort(null, 'money');
    const second = nextSort(first, 'money');
    expect([first?.descending, second?.descending, nextSort(second, 'money')]).toEqual([false, true, null]);
    expect(nextSort(second, 'name')).toEqual({ key: 'name', descending: false });
  });
});

describe('what leaves a table', () => {
  it('has numbers as numbers, with the unit in the heading', () => {
    expect(matrix([name, money], [row('a', '重庆', 0.1 + 0.2)], zh)).toEqual([
      ['名称', '金额（万元）'],
      ['重庆', 0.3]
    ]);
  });

  it('tells unknown from none', () => {
    const [none, unknown] = [cellOut(name, row('a', null, null), zh), cellOut(money, row('a', null, null), zh)];
    expect([none, unknown]).toEqual(['', '?']);
    expect([true, false, null].map((said) => cellOut(late, row('a', null, 1, said), zh))).toEqual(['是', '否', '']);
  });

  it('quotes what CSV must quote and nothing else', () => {
    expect(toCsv([['a,b', '说"是"', 'x\ny', 1.5, '平']])).toBe('"a,b","说""是""","x\ny",1.5,平\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+8', "'+8"],
    ['-cmd', "'-cmd"],
    ['-', '-'],
    ['a=1', 'a=1']
  ])('never runs as a formula: %s', (cell, out) => expect(toCsv([[cell]])).toBe(`${out}\r\n`));

  it('leaves negative numbers alone', () => expect(toCsv([[-3]])).toBe('-3\r\n'));

  it('keeps a copied row on one line', () => {
    expect(
      toTsv([
        ['a\tb', 'c\r\nd'],
        [1, '']
      ])
    ).toBe('a b\tc d\n1\t');
  });

  it('is a workbook of real numbers and inert texts', async () => {
    const blob = await toWorkbook(
      [
        ['名称', '金额'],
        ['=1+1', 12.5],
        ['', 3]
      ],
      '运维/经费'
    );
    const { read, utils } = await import('@e965/xlsx');
    const book = read(await blob.arrayBuffer());
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(book.SheetNames).toEqual(['运维 经费']);
    expect([sheet['A2']?.t, sheet['A2']?.v, sheet['A2']?.f]).toEqual(['s', '=1+1', undefined]);
    expect([sheet['B2']?.t, sheet['B2']?.v, sheet['A3']]).toEqual(['n', 12.5, undefined]);
    expect(utils.sheet_to_json(sheet)).toHaveLength(2);
  });

  it('has a name that any file system takes', () => {
    expect(fileName('运维 2026/27: "a"?.csv')).toBe('运维 2026-27- -a--.csv');
  });
});

describe('columns', () => {
  it('put numbers right even when the first rows say nothing', () => {
    expect(alignOf(money, [row('a', null, null), row('b', null, 1)])).toBe('end');
    expect(alignOf(name, rows)).toBe('start');
    expect(alignOf({ ...name, align: 'end' }, rows)).toBe('end');
    expect(alignOf(money, [])).toBe('start');
  });
});

describe('the line among the rows', () => {
  const keys = ['a', 'b', 'c'];
  it('stands after its row, above all, or nowhere', () => {
    expect([cutPlace(keys, 'a'), cutPlace(keys, 'c'), cutPlace(keys, null)]).toEqual([1, 3, 0]);
    expect([cutPlace(keys, 'gone'), cutPlace(keys, undefined)]).toEqual([-1, -1]);
  });

  it('shifts the rows below it by one, and only those', () => {
    expect([0, 1, 2].map((at) => itemOfRow(at, 1))).toEqual([0, 2, 3]);
    expect([0, 1, 2].map((at) => rowOfItem(itemOfRow(at, 1), 1))).toEqual([0, 1, 2]);
    expect([0, 1].map((at) => itemOfRow(at, -1))).toEqual([0, 1]);
  });

  it('moves by keys and stops at both ends', () => {
    expect([movedBy('ArrowUp', 0, 3), movedBy('ArrowDown', 3, 3), movedBy('ArrowDown', 1, 3)]).toEqual([0, 3, 2]);
    expect([movedBy('End', 0, 3), movedBy('Home', 2, 3), movedBy('a', 2, 3)]).toEqual([3, 0, undefined]);
  });
});

describe('the row that a key goes to', () => {
  it('stays within the list', () => {
    expect([nextRow('ArrowDown', -1, 3, 2), nextRow('ArrowUp', 0, 3, 2), nextRow('PageDown', 0, 3, 9)]).toEqual([
      0, 0, 2
    ]);
    expect([nextRow('End', 0, 3, 2), nextRow('Tab', 0, 3, 2), nextRow('End', 0, 0, 2)]).toEqual([
      2,
      undefined,
      undefined
    ]);
  });
});
