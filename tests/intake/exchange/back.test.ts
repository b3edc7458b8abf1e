import * as xlsx from '@e965/xlsx';
import { expect, it } from 'vitest';
import { materialsBytes } from '../../../src/lib/intake/exchange/materialsBytes.ts';
import { rejectsBytes } from '../../../src/lib/intake/exchange/rejectsBytes.ts';
import { intake } from '../../../src/lib/intake/intake.ts';
import { column, rowsOf, utf8 } from '../files.ts';

const library = utf8('库.csv', '项目编号,项目名称,项目单位,申报日期\n001,平台,甲局,昨天\n002,网,甲局,2026-03-01\n');

function written(bytes: Uint8Array, sheet: string, cells: Readonly<Record<string, string>>): Uint8Array {
  const book = xlsx.read(bytes, { type: 'array' });
  for (const [origin, text] of Object.entries(cells)) {
    xlsx.utils.sheet_add_aoa(book.Sheets[sheet] ?? {}, [[text]], { origin });
  }
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

it('a workbook of rejects that is corrected and dropped back beside the files leaves nothing rejected', async () => {
  const first = await intake([library]);
  expect(first.rejects).toHaveLength(1);
  const bytes = written(await rejectsBytes(first.rejects, 'zh'), '待更正', { J2: '2026-02-28' });
  const second = await intake([library, { name: '待更正.xlsx', bytes }]);
  expect(second.rejects).toEqual([]);
  expect(column(second.tables.project, 'declared_on')).toEqual(['2026-02-28', '2026-03-01']);
  expect(second.sheets.map((sheet) => sheet.purpose)).toEqual([undefined, 'rejects']);
});

it('a workbook of materials is merged by id, wherever it stands among the files', async () => {
  const asked = (id: string) => ({ table: 'project' as const, key: [id], name: null, column: 'on_cloud', rules: [] });
  const bytes = written(await materialsBytes([asked('001'), asked('002'), asked('404')], '甲局', 'zh'), '项目', {
    C2: '是',
    C4: '否'
  });
  const read = await intake([{ name: '补.xlsx', bytes }, library]);
  expect(rowsOf(read, 'project').map((row) => row['on_cloud'])).toEqual([true, null]);
  expect(read.rejects.map(({ reason, file, row }) => [reason, file, row])).toEqual([
    ['not_a_date', '库.csv', 2],
    ['unknown_id', '补.xlsx', 4]
  ]);
  expect(column(read.suppliedCells, 'source_file')).toEqual(['补.xlsx']);
  expect(column(read.suppliedCells, 'row_file')).toEqual(['库.csv']);
});
