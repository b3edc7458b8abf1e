import { describe, expect, it } from 'vitest';
import type { SheetReport } from '../../../src/lib/intake/types.ts';
import { formats } from '../../../src/lib/words/format.ts';
import { moneyUnit } from '../../../src/lib/words/money.ts';
import { leftOutOf, lackingOf, rowList } from '../../../src/routes/library/facts.ts';
import { mappingOf, nameFor } from '../../../src/routes/library/mappings.ts';
import { columnOf, previewOf, valueText } from '../../../src/routes/library/preview.ts';
import { csv, projects, read } from './read.ts';

const sheetOf = async (...lines: string[]): Promise<SheetReport> => {
  const [sheet] = (await read([csv('项目库2026.csv', ...lines)])).sheets;
  if (!sheet) throw new Error('expected a sheet');
  return sheet;
};
const heading = '项目编号,项目名称,项目单位,总投资(万元),备注栏';

describe('a mapping to be remembered', () => {
  it('names every heading as it is compared, used or not, and what a person decided of the money', async () => {
    const sheet = await sheetOf(heading, 'P1,甲,一局,5,无关');
    const choice = { file: sheet.file, sheet: '', scale: 1 as const };
    const mapping = mappingOf(sheet, choice, '项目库', []);
    expect(mapping).toMatchObject({ name: '项目库', table: 'project', scale: 1 });
    expect(mapping?.columns).toMatchObject({ 项目编号: 'project_id', 总投资: 'total_investment' });
    expect(Object.keys(mapping?.columns ?? {})).toHaveLength(5);
    expect(mappingOf(sheet, undefined, '项目库', [])).not.toHaveProperty('scale');
  });

  it('keeps what was remembered of the money when it is renewed', async () => {
    const sheet = { ...(await sheetOf(heading, 'P1,甲,一局,5,x')), recalled: { name: '旧', added: [], gone: [] } };
    const old = { name: '旧', table: 'project' as const, columns: {}, currency: 'GBP' };
    expect(mappingOf(sheet, undefined, '旧', [old])?.currency).toBe('GBP');
  });

  it('is none while nobody knows what the sheet is', async () => {
    expect(mappingOf(await sheetOf('菜名,口味', '甲,辣'), undefined, '菜单', [])).toBeNull();
  });

  it('is called as the file without its numbers, so that next year’s file is called so too', () => {
    expect(nameFor({ file: '导出/项目库2026.xlsx', sheet: '' })).toBe('项目库');
    expect(nameFor({ file: '项目库-2027-03.xlsx', sheet: '汇总1' })).toBe('项目库 汇总');
    expect(nameFor({ file: '2026.csv', sheet: '' })).toBe('2026.csv');
  });
});

describe('the first rows as they will be read', () => {
  const fmt = formats(moneyUnit('wan', 'zh'), 'zh');

  it('are the sheet’s own, no more than asked for, with their rows in the file', async () => {
    const other = csv('b.csv', '项目编号,项目名称,项目单位', 'Q1,新系统,三局');
    const intake = await read([other, projects]);
    const sheet = intake.sheets.find(({ file }) => file === '项目.csv');
    if (!sheet) throw new Error('expected a sheet');
    const preview = previewOf(intake, sheet, 2);
    expect(preview?.rows.map(({ row }) => row)).toEqual([2, 3]);
    const money = preview?.names.indexOf('total_investment') ?? -1;
    const text = valueText(columnOf('project', 'total_investment'), preview?.rows[0]?.cells[money], fmt, 'zh');
    expect(text.replace(/\s/g, '')).toBe('100.50万元');
    expect(previewOf(intake, { ...sheet, table: 'system' })).toBeNull();
    expect(previewOf(intake, { ...sheet, range: 'A4:E9' })?.rows.every(({ row }) => row >= 4)).toBe(true);
  });

  it('say yes, no and choices in words, and nothing as nothing', () => {
    expect(valueText(undefined, true, fmt, 'zh')).toBe('是');
    expect(valueText(undefined, false, fmt, 'en')).toBe('no');
    expect(valueText(columnOf('project', 'kind'), null, fmt, 'zh')).toBe('—');
    const [code, label] = Object.entries(columnOf('project', 'kind')?.choices ?? {})[0] ?? [];
    expect(valueText(columnOf('project', 'kind'), code, fmt, 'zh')).toBe(label?.zh);
  });
});

describe('what was recognised of a sheet', () => {
  it('names rows that are no data by kind, in runs', () => {
    const leftOut = [3, 1, 2, 9].map((row) => ({ row, why: 'title' as const }));
    expect(leftOutOf({ leftOut })).toEqual([{ why: 'title', rows: [3, 1, 2, 9] }]);
    expect(rowList([3, 1, 2, 9], 'zh')).toBe('1–3、9');
    expect(rowList([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25], 'en')).toMatch(/^1, 3, .*, 23…$/);
  });

  it('misses the required columns that no column gives, but no id that is made from names', async () => {
    const sheet = await sheetOf('项目编号,项目名称,总投资(万元),项目类型', 'P1,甲,5,新建');
    const names = lackingOf({ ...sheet, table: 'project', columns: [] }).map(({ zh }) => zh);
    expect(names.length).toBeGreaterThan(1);
    const made = lackingOf({ ...sheet, table: 'project', columns: [], madeIds: 1 }).map(({ zh }) => zh);
    expect(names.filter((name) => !made.includes(name))).toEqual(['项目编号']);
    expect(lackingOf({ ...sheet, purpose: 'rejects' })).toEqual([]);
  });
});
