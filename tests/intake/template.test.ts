import * as xlsx from '@e965/xlsx';
import { expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import { headingsOf, templateBytes } from '../../src/lib/intake/template.ts';
import { tableNames, tables, type Column, type Table } from '../../src/lib/tables/index.ts';
import { rowsOf } from './files.ts';

const samples: Readonly<Record<string, readonly [cell: string, value: unknown]>> = {
  text: ['甲', '甲'],
  list: ['甲、乙', '甲;乙'],
  integer: ['2027', 2027],
  number: ['88.5', 88.5],
  share: ['12.6%', 0.126],
  money: ['12.6', 12_600_000],
  date: ['2024-03-01', '2024-03-01'],
  yesno: ['是', true]
};

function sample({ type, choices = {} }: Column): readonly [cell: string, value: unknown] {
  const [first, second] = Object.entries(choices);
  if (first && second && type === 'list') return [`${first[1].zh}、${second[1].zh}`, `${first[0]};${second[0]}`];
  return samples[type] ?? [first?.[1].zh ?? '', first?.[0]];
}

it('is the same bytes each time', async () => {
  expect(await templateBytes()).toEqual(await templateBytes());
});

it('read unfilled gives no rows and no complaint', async () => {
  const result = await intake([{ name: '模板.xlsx', bytes: await templateBytes() }]);
  expect(result.rejects).toEqual([]);
  expect(result.tables).toEqual({});
  expect(result.sheets.filter((one) => one.table !== null).map((one) => one.table)).toEqual(tableNames);
});

it('filled in gives every column of every table back', async () => {
  const book = xlsx.read(await templateBytes(), { type: 'array' });
  for (const name of tableNames) {
    const columns = Object.values((tables[name] as Table).columns);
    const sheet = book.Sheets[tables[name].zh];
    expect(sheet && xlsx.utils.sheet_to_json(sheet, { header: 1 })[0]).toEqual(headingsOf(tables[name]));
    if (sheet) xlsx.utils.sheet_add_aoa(sheet, [columns.map((column) => sample(column)[0])], { origin: -1 });
  }
  const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const result = await intake([{ name: '模板.xlsx', bytes }]);
  expect(result.rejects).toEqual([]);
  for (const name of tableNames) {
    const columns = Object.entries((tables[name] as Table).columns);
    expect(rowsOf(result, name), name).toEqual([
      Object.fromEntries(columns.map(([key, one]) => [key, sample(one)[1]]))
    ]);
  }
});

it('says in its notes what each heading takes', async () => {
  const book = xlsx.read(await templateBytes(), { type: 'array' });
  const [first = ''] = book.SheetNames;
  const notes = xlsx.utils.sheet_to_json<string[]>(book.Sheets[first] ?? {}, { header: 1 });
  const kind = notes.find((row) => row[0] === '项目' && row[1] === '项目类型');
  expect(kind?.[4]).toContain('升级改造');
  expect(notes.length - 1).toBe(tableNames.flatMap((name) => Object.keys(tables[name].columns)).length);
});
