import { describe, expect, it } from 'vitest';
import type { AskedCell } from '../../../src/lib/intake/exchange/askedCell.ts';
import { materialsBytes } from '../../../src/lib/intake/exchange/materialsBytes.ts';
import { readMaterials } from '../../../src/lib/intake/exchange/readMaterials.ts';
import type { Grid } from '../../../src/lib/intake/files/grid.ts';
import { tableNames, tables, type Table, type TableName } from '../../../src/lib/tables/index.ts';
import { saved, savedAs } from './saved.ts';

const rules = [{ id: 'X-1', article: '甲条' }];
const asked = (table: TableName, key: readonly string[], column: string): AskedCell => ({
  ...{ table, key, column, rules },
  name: `名称${key[0] ?? ''}`
});

const cells = [
  asked('project', ['007'], 'on_cloud'),
  asked('project', ['007'], 'total_investment'),
  asked('project', ['P-2'], 'on_cloud'),
  asked('usage', ['S1', '2026-09-01'], 'active_users'),
  asked('document', ['P-2', '可行性研究报告'], 'supplied_on'),
  asked('om_cost', ['S1', '2027', 'system'], 'requested')
];

const read = (grids: readonly Grid[]) => grids.map((grid) => readMaterials('补充.xlsx', grid));

describe.each(['zh', 'en'] as const)('the materials of one organisation in %s', (language) => {
  const name = (table: TableName) => tables[table][language];

  it.each(savedAs)('come back with what was filled in, saved as %s', async (format) => {
    const bytes = await materialsBytes(cells, '甲局', language);
    const written = {
      [name('project')]: { C2: '12.6', D2: '是', D3: '否' },
      [name('usage')]: { D2: '88' },
      [name('document')]: { D2: '2026-05-01' },
      [name('om_cost')]: { E2: '30' }
    };
    const sheets = read(await saved(bytes, written, format));
    expect(sheets.map((sheet) => sheet?.table)).toEqual([null, 'project', 'om_cost', 'usage', 'document']);
    const said = sheets.flatMap((sheet) => sheet?.supplements ?? []);
    expect(said.map(({ table, key, column, value }) => [table, key, column, value])).toEqual([
      ['project', ['007'], 'total_investment', '12.6'],
      ['project', ['007'], 'on_cloud', '是'],
      ['project', ['P-2'], 'on_cloud', '否'],
      ['om_cost', ['S1', '2027', language === 'zh' ? '系统运维' : 'system'], 'requested', '30'],
      ['usage', ['S1', '2026-09'], 'active_users', '88'],
      ['document', ['P-2', '可行性研究报告'], 'supplied_on', '2026-05-01']
    ]);
    expect(said[0]).toMatchObject({ file: '补充.xlsx', row: 2, letter: 'C', from1904: false });
    expect(said[0]?.heading).toContain('万元');
  });

  it('unfilled say nothing, and are the same bytes each time', async () => {
    const bytes = await materialsBytes(cells, '甲局', language);
    expect(await materialsBytes(cells, '甲局', language)).toEqual(bytes);
    const sheets = read(await saved(bytes, {}, 'xlsx'));
    expect(sheets.map((sheet) => sheet && [sheet.supplements, sheet.rejects])).toEqual(sheets.map(() => [[], []]));
  });

  it('ask only for the columns and records that lack something, and mark what need not be filled', async () => {
    const [, projects] = await saved(await materialsBytes(cells, '甲局', language), {}, 'xlsx');
    expect(projects?.rows).toHaveLength(3);
    expect(projects?.rows[0]?.slice(2).map((one) => one.replace(/\(.*/, ''))).toEqual(
      (['total_investment', 'on_cloud'] as const).map((column) => tables.project.columns[column][language])
    );
    expect(projects?.rows.map((row) => row[2] ?? '').slice(1)).toEqual([
      '',
      language === 'zh' ? '不用填' : 'not needed'
    ]);
  });

  it('say how to fill in, which choices there are and which article asks', async () => {
    const choice = [asked('project', ['P-2'], 'kind')];
    const [notes] = await saved(await materialsBytes(choice, '甲局', language), {}, 'xlsx');
    const text = notes?.rows.flat().join('\n') ?? '';
    for (const word of [
      '甲局',
      '甲条 (X-1)',
      ...Object.values(tables.project.columns.kind.choices ?? {}).map((one) => one[language])
    ]) {
      expect(text).toContain(word);
    }
  });

  it.each(tableNames)(
    'every column of %s that is no key can be asked for and is told from the others',
    async (table) => {
      const { key, columns }: Table = tables[table];
      const ids = key.map((_column, at) => `K${at}`);
      const others = Object.keys(columns).filter((column) => !key.includes(column));
      const bytes = await materialsBytes(
        others.map((column) => asked(table, ids, column)),
        '甲局',
        language
      );
      const row = others.map((_column, at) => `v${at}`);
      const [, grid] = await saved(bytes, {}, 'xlsx');
      const filled = grid && {
        ...grid,
        rows: [...grid.rows.slice(0, 1), [...(grid.rows[1] ?? []).slice(0, key.length + 1), ...row]]
      };
      const sheet = filled && readMaterials('a.xlsx', filled);
      expect(sheet?.rejects ?? []).toEqual([]);
      expect(sheet?.supplements.map(({ column }) => column) ?? []).toEqual(others);
    }
  );
});

const grid = (rows: readonly (readonly string[])[]): Grid => ({ sheet: 'x', rows, from1904: false });

describe('a sheet that came back', () => {
  const heading = ['补充材料：项目 · 项目编号', '名称（仅供对照）', '部署政务云', '备注'];

  it('is known below a title, with full-width signs, with columns moved', () => {
    const rows = [['甲局'], [], [heading[2] ?? '', heading[0] ?? ''], ['是', 'P1']];
    const said = readMaterials('a.csv', grid(rows))?.supplements;
    expect(said?.map(({ key, column, value, row, letter }) => [key, column, value, row, letter])).toEqual([
      [['P1'], 'on_cloud', '是', 4, 'A']
    ]);
  });

  it('names what was filled in under a heading that is none of ours', () => {
    const sheet = readMaterials('a.csv', grid([heading, ['P1', '平台', '', '见附件']]));
    expect(sheet?.supplements).toEqual([]);
    expect(sheet?.rejects).toMatchObject([
      { row: 2, letter: 'D', heading: '备注', value: '见附件', reason: 'unknown_column' }
    ]);
  });

  it('is none when nothing marks it', () => {
    expect(
      readMaterials(
        'a.csv',
        grid([
          ['项目编号', '名称', '部署政务云'],
          ['P1', '平台', '是']
        ])
      )
    ).toBeNull();
    expect(readMaterials('a.csv', grid([]))).toBeNull();
    expect(readMaterials('a.csv', grid([['补充材料:无此表·编号'], ['P1']]))).toBeNull();
    expect(
      readMaterials(
        'a.csv',
        grid([
          ['补充材料:使用情况·系统编号', '活跃用户数'],
          ['S1', '3']
        ])
      )
    ).toBeNull();
  });
});
