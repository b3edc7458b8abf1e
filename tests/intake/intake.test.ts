import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import type { Encoding, Reconciliation, SheetChoice } from '../../src/lib/intake/types.ts';
import { sqlColumns, tables } from '../../src/lib/tables/index.ts';
import { column, projectsCsv, rowsOf, utf8 } from './files.ts';
import { encode } from './files/encode.ts';

const read = (text: string, choices: SheetChoice[] = [], name = '导出.csv') => intake([utf8(name, text)], { choices });
const choose = (choice: Partial<SheetChoice>): SheetChoice[] => [{ file: '导出.csv', sheet: '', ...choice }];

describe('a table read', () => {
  it('has its rows typed, and says where each was', async () => {
    const result = await read(projectsCsv(3));
    expect(rowsOf(result, 'project')[2]).toEqual({
      project_id: 'P-2',
      name: '项目2',
      organisation: '单位2',
      total_investment: 2_500_000,
      declared_on: '2024-03-05'
    });
    const { project } = result.tables;
    expect(column(project, 'source_row')).toEqual([2, 3, 4]);
    expect(column(project, 'source_file')).toEqual(['导出.csv', '导出.csv', '导出.csv']);
    const types = new Map(sqlColumns(tables.project).map((one) => [one.name, one.type]));
    expect(project?.types).toEqual(project?.names.map((name) => types.get(name)));
    expect(result).toMatchObject({ currency: 'CNY', rejects: [], files: [{ format: 'csv' }] });
  });

  it('tells which heading fed which column', async () => {
    const { sourceColumns, sheets } = await read(`${projectsCsv(2)}\n`);
    expect(column(sourceColumns, 'column_name')).toContain('total_investment');
    expect(column(sourceColumns, 'letter')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(sheets[0]?.columns[3]).toMatchObject({ scale: 10_000, confidence: 0.98, samples: ['0.5', '1.5'] });
  });

  it('leaves out title, blank and total rows and repeated headings, and says which', async () => {
    const heading = '系统编号,年度,运维类别,运维费';
    const lines = [`2027年运维经费表,,,`, '单位：万元,,,', '', heading, 'S1,2027,系统运维,1', ',,,', heading];
    const result = await read([...lines, 'S2,2027,短信费,2', '小计,,,3', '合 计：,,,3'].join('\n'));
    expect(column(result.tables.om_cost, 'requested')).toEqual([1_000_000, 2_000_000]);
    expect(result.sheets[0]).toMatchObject({ headingRow: 4, rowsRead: 2, rowsLoaded: 2 });
    expect(result.sheets[0]?.leftOut.map((one) => `${one.row} ${one.why}`)).toEqual([
      '1 title',
      '2 title',
      '3 blank',
      '6 blank',
      '7 repeated_heading',
      '9 total',
      '10 total'
    ]);
  });

  it('keeps a project that is only called like a total', async () => {
    const result = await read('项目编号,项目名称,项目单位\nP1,总计,甲\nP2,合计系统,乙\n合计,,');
    expect(column(result.tables.project, 'name')).toEqual(['总计', '合计系统']);
  });

  it('makes ids where there is no column of them: the same for the same names, numbered when repeated', async () => {
    const text = '项目名称,项目单位,总投资(元)\n甲,A,1\n乙,A,2\n甲,A,3';
    const first = await read(text);
    const ids = column(first.tables.project, 'project_id');
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe(`${ids[0]}-2`);
    expect(first.sheets[0]?.madeIds).toBe(3);
    const second = await read(text.replaceAll(',2', ',99').replace('甲,A,3', ''));
    expect(column(second.tables.project, 'project_id')).toEqual(ids.slice(0, 2));
    expect((await read(projectsCsv(1))).sheets[0]?.madeIds).toBe(0);
  });

  it('joins sheets of the same table, with nothing where one lacks a column', async () => {
    const files = [utf8('a.csv', '项目编号,项目名称,项目单位,备案\nP1,甲,A,x'), utf8('b.csv', projectsCsv(1))];
    const result = await intake(files);
    expect(column(result.tables.project, 'total_investment')).toEqual([null, 500_000]);
    expect(column(result.tables.project, 'source_file')).toEqual(['a.csv', 'b.csv']);
  });
});

describe('what cannot be used', () => {
  it('loses the cell and keeps the row, or the row when it is required', async () => {
    const result = await read(
      '项目编号,项目名称,项目单位,总投资(万元),申报日期\nP1,甲,A,约5,2024-02-30\nP2,乙,,7,2024-03-01\nP3,丙,C,8,—'
    );
    expect(result.rejects.map(({ row, letter, reason, lost }) => [row, letter, reason, lost])).toEqual([
      [2, 'D', 'not_a_number', 'cell'],
      [2, 'E', 'not_a_date', 'cell'],
      [3, 'C', 'required_missing', 'row']
    ]);
    expect(result.reconciliation[0]).toMatchObject({ rowsIn: 3, rowsOut: 2, rowsRejected: 1 });
    expect(result.reconciliation[0]?.money[0]).toMatchObject({
      moneyIn: 15_000_000,
      moneyOut: 8_000_000,
      moneyRejected: 7_000_000,
      cellsWith: 2,
      cellsWithout: 0
    });
  });

  it('is one reject when a required cell is unreadable', async () => {
    const { rejects, tables: read_ } = await read('系统编号,年度,类别,运维费\nS1,明年,系统运维,1\nS2,2027,系统运维,1');
    expect(rejects).toMatchObject([{ row: 2, column: 'year', reason: 'not_a_number', lost: 'row' }]);
    expect(column(read_.om_cost, 'system')).toEqual(['S2']);
  });

  it('is a sheet that fits no table, which says what the nearest lacks', async () => {
    const { rejects } = await read('项目编号,项目名称,总投资\nP1,甲,5');
    expect(rejects).toMatchObject([{ reason: 'no_table', lost: 'file', expected: 'project.organisation' }]);
    expect((await read('红,黄,蓝\n1,2,3')).rejects).toMatchObject([{ reason: 'no_table', value: '红 | 黄 | 蓝' }]);
  });

  it('is a whole file in another currency than most amounts', async () => {
    const pounds = utf8('uk.csv', 'project id,project name,department,total cost (£m)\nA,a,D,5\n');
    const result = await intake([pounds, utf8('b.csv', projectsCsv(2))]);
    expect(result.currency).toBe('CNY');
    expect(result.rejects).toMatchObject([{ file: 'uk.csv', reason: 'other_currency', value: 'GBP', lost: 'file' }]);
    expect(result.tables.project?.values[0]).toHaveLength(2);
    expect(result.reconciliation[0]).toMatchObject({ rowsIn: 1, rowsOut: 0, rowsRejected: 1 });
    expect((await intake([pounds])).currency).toBe('GBP');
  });

  it('is a cell in another currency than its sheet', async () => {
    const { rejects } = await read('项目编号,项目名称,项目单位,总投资(元)\nP1,甲,A,5\nP2,乙,A,$7');
    expect(rejects).toMatchObject([{ row: 3, reason: 'other_currency', expected: 'CNY', lost: 'cell' }]);
  });
});

describe('what a person chooses', () => {
  const text = projectsCsv(1);

  it('goes before the guess, column by column', async () => {
    const result = await read(text, choose({ columns: { 3: 'requested', 4: null } }));
    expect(rowsOf(result, 'project')[0]).toMatchObject({ requested: 500_000 });
    expect(result.tables.project?.names).not.toContain('declared_on');
    expect(result.sheets[0]?.columns[3]).toMatchObject({ chosenBy: 'person', confidence: 1 });
    expect(result.sheets[0]?.columns[4]).toMatchObject({ column: null });
  });

  it('sets scale, currency, table and encoding', async () => {
    const scaled = await read(text, choose({ scale: 100_000_000, currency: 'USD' }));
    expect(column(scaled.tables.project, 'total_investment')).toEqual([5_000_000_000]);
    expect(scaled.currency).toBe('USD');
    const other = await read(
      '编号,名称,单位\n1,甲,A',
      choose({ table: 'system', columns: { 0: 'system_id', 1: 'name' } })
    );
    expect(other.sheets[0]?.table).toBe('system');
    const bytes = encode('項目編號,項目名稱,項目單位\n1,橋,甲\n', 'big5');
    const choice = choose({
      encoding: 'big5',
      table: 'project',
      columns: { 0: 'project_id', 1: 'name', 2: 'organisation' }
    });
    const big5 = await intake([{ name: '导出.csv', bytes }], { choices: choice });
    expect(rowsOf(big5, 'project')).toEqual([{ project_id: '1', name: '橋', organisation: '甲' }]);
    expect(big5.sheets[0]?.encoding).toBe('big5');
  });

  it('can leave a sheet out', async () => {
    expect(await read(text, choose({ table: null }))).toMatchObject({ tables: {}, rejects: [], reconciliation: [] });
  });
});

describe('months beside a column of years', () => {
  const text = '系统编号,年度,1月活跃用户数,2月活跃用户数\nS1,2025,5,6\nS1,2026年,7,8\nS2,,9,';

  it('are months of the year in their row, and a row without one is no record', async () => {
    const found = await read(text);
    const rows = rowsOf(found, 'usage').map(({ system, month, active_users }) => [system, month, active_users]);
    expect(rows.sort()).toEqual([
      ['S1', '2025-01-01', 5],
      ['S1', '2025-02-01', 6],
      ['S1', '2026-01-01', 7],
      ['S1', '2026-02-01', 8]
    ]);
    expect(found.rejects).toMatchObject([{ row: 4, letter: 'B', heading: '年度', column: 'month', lost: 'row' }]);
  });
});

describe('a withdrawn reading', () => {
  it('stops', async () => {
    await expect(intake([utf8('a.csv', 'a')], { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

const cell = fc.string({
  unit: fc.constantFrom(...'政务云平台（一期）甲乙丙abcXYZ 09,;\t|"\n'),
  minLength: 1,
  maxLength: 12
});
const row = fc.record({
  name: cell,
  organisation: cell,
  fen: fc.integer({ min: -(10 ** 9), max: 10 ** 11 }),
  year: fc.integer({ min: 2000, max: 2099 })
});
const written = fc.record({
  encoding: fc.constantFrom<(Encoding | 'utf-8-bom')[]>('utf-8', 'utf-8-bom', 'utf-16le', 'gb18030'),
  delimiter: fc.constantFrom(',', '\t', ';', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean()
});

type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

function write(rows: readonly (readonly string[])[], { delimiter, end, quoteAll }: Written): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const one = (text: string) => (quoteAll || /["\n\r,;|\t]/.test(text) ? quoted(text) : text);
  return rows.map((cells) => cells.map(one).join(delimiter)).join(end);
}

const yuanOf = (fen: number) =>
  `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;

it('gives the same rows whatever the encoding, separator, quoting and line end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), written, async (rows, how) => {
      const named = rows.map((one, n) => ({
        ...one,
        id: `P-${n}`,
        name: `项${one.name}目`,
        organisation: `单${one.organisation}位`
      }));
      const cells = named.map((one) => [one.id, one.name, one.organisation, yuanOf(one.fen), String(one.year)]);
      const text = write([['项目编号', '项目名称', '项目单位', '总投资(元)', '计划年度'], ...cells], how);
      const result = await intake([{ name: 'a.csv', bytes: encode(text, how.encoding) }]);
      expect(result.rejects).toEqual([]);
      expect(rowsOf(result, 'project')).toEqual(
        named.map((one) => ({
          project_id: one.id,
          name: one.name,
          organisation: one.organisation,
          plan_year: one.year,
          total_investment: one.fen
        }))
      );
    }),
    { numRuns: 150 }
  );
});

const anyMoney = fc.constantFrom(
  '',
  '—',
  '暂缓',
  '约5',
  '1,234.5',
  '(3.21)',
  '￥9',
  '2万',
  '£4',
  'x',
  '0.07',
  '90071992547409.92'
);
const balances = (one: Reconciliation) =>
  one.rowsIn === one.rowsOut + one.rowsRejected && one.money.every((m) => m.moneyIn === m.moneyOut + m.moneyRejected);

it('adds up: rows and money in are rows and money out plus rejected, whatever the cells', async () => {
  const anyRow = fc.tuple(fc.constantFrom('', 'P1', 'P2'), fc.constantFrom('甲', '无', ''), anyMoney, anyMoney);
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 20 }), async (rows) => {
      const cells = rows.map(([id, name, a, b]) => [id, name, 'A', `"${a}"`, `"${b}"`].join(','));
      const result = await read(['项目编号,项目名称,项目单位,总投资(万元),批复概算', ...cells].join('\n'));
      const [one] = result.reconciliation;
      expect(one && balances(one)).toBe(true);
      expect(one?.rowsOut).toBe(result.tables.project?.values[0]?.length ?? 0);
      const lostRows = new Set(result.rejects.filter((reject) => reject.lost === 'row').map((reject) => reject.row));
      expect(lostRows.size).toBe(one?.rowsRejected);
      const out = column(result.tables.project, 'total_investment').map(Number);
      expect(out.reduce((sum, fen) => sum + fen, 0)).toBe(one?.money[0]?.moneyOut ?? 0);
    })
  );
});
