import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Supplement } from '../../../src/lib/intake/exchange/askedCell.ts';
import { mergeSupplements, type Tables } from '../../../src/lib/intake/exchange/mergeSupplements.ts';
import { rejectSentence } from '../../../src/lib/intake/sentences.ts';
import type { TableName } from '../../../src/lib/tables/index.ts';
import { columnsOf } from '../../models/library.ts';

const project = columnsOf('project', [
  { project_id: '007', name: '平台', organisation: '甲局', on_cloud: false, total_investment: 12_600_000 },
  { project_id: 'P-2', name: '网', organisation: '甲局' },
  { project_id: 'P-2', name: '网（重）', organisation: '甲局' }
]);
const system = columnsOf('system', [{ system_id: 'S1', name: '系统', organisation: '甲局' }]);
const usage = columnsOf('usage', [{ system: 'S1', month: '2026-08-01', active_users: 3 }]);
const tables: Tables = { project, system, usage };

function supply(table: TableName, key: readonly string[], column: string, value: string, heading = column): Supplement {
  return { table, key, column, value, heading, file: '补.xlsx', sheet: '项目', row: 9, letter: 'D', from1904: false };
}

const merge = (...supplements: Supplement[]) => mergeSupplements(tables, supplements);
const cell = (of: Tables, table: TableName, column: string, at: number) => {
  const columns = of[table];
  return columns?.values[columns.names.indexOf(column)]?.[at] ?? null;
};

describe('what was filled in', () => {
  it('goes to the first record of its id, with the address of both', () => {
    const merged = merge(
      supply('project', ['P-2'], 'on_cloud', '是'),
      supply('project', ['P-2'], 'requested', '30', '申请(万元)')
    );
    expect(cell(merged.tables, 'project', 'on_cloud', 1)).toBe(true);
    expect(cell(merged.tables, 'project', 'on_cloud', 2)).toBeNull();
    expect(cell(merged.tables, 'project', 'requested', 1)).toBe(30_000_000);
    expect(merged.counts).toEqual({ cellsIn: 2, cellsTaken: 2, cellsSaid: 0, cellsRejected: 0, rowsAdded: 0 });
    expect(merged.suppliedCells.values.map((column) => column[0])).toEqual([
      'project',
      'on_cloud',
      'project.csv',
      '',
      3,
      '补.xlsx',
      '项目',
      9,
      'on_cloud',
      'D'
    ]);
  });

  it('leaves the tables it was given, and tables that nothing is supplied to', () => {
    const before = structuredClone(tables);
    const merged = merge(
      supply('project', ['P-2'], 'on_cloud', '是'),
      supply('document', ['P-2', '可研'], 'supplied_on', '2026-01-02')
    );
    expect(tables).toEqual(before);
    expect(merged.tables.system).toBe(system);
    expect(merge(supply('project', ['X'], 'on_cloud', '是')).tables.project).toBe(project);
  });

  it.each([
    ['on_cloud', '否', 'on_cloud'],
    ['total_investment', '12.6', '总投资(万元)'],
    ['total_investment', '126,000元', '总投资(万元)']
  ])('the same as said already (%s %s) is passed over', (column, value, heading) => {
    const merged = merge(supply('project', ['007'], column, value, heading));
    expect(merged.counts).toMatchObject({ cellsSaid: 1, cellsRejected: 0 });
    expect(merged.tables.project).toBe(project);
  });

  it.each([
    ['on_cloud', '是', 'on_cloud', 'no', '“否”'],
    ['total_investment', '12.7', '总投资(万元)', '126000', '126000 元']
  ])(
    'another than said already (%s %s) is named with both and never put in',
    (column, value, heading, expected, said) => {
      const merged = merge(supply('project', ['007'], column, value, heading));
      expect(merged.rejects).toMatchObject([
        { reason: 'contradicts', value, expected, row: 9, letter: 'D', lost: 'cell' }
      ]);
      expect(merged.tables.project).toBe(project);
      const [reject] = merged.rejects;
      const sentence = reject ? rejectSentence(reject, 'zh') : '';
      expect(sentence).toContain(value);
      expect(sentence).toContain(said);
    }
  );

  it('said twice otherwise is a contradiction too', () => {
    const merged = merge(supply('project', ['P-2'], 'on_cloud', '是'), supply('project', ['P-2'], 'on_cloud', '否'));
    expect(merged.rejects).toMatchObject([{ reason: 'contradicts', value: '否', expected: 'yes' }]);
    expect(cell(merged.tables, 'project', 'on_cloud', 1)).toBe(true);
  });

  it.each([
    [supply('project', ['7'], 'on_cloud', '是'), 'unknown_id'],
    [supply('document', ['X', '可研'], 'supplied_on', '2026-01-02'), 'unknown_id'],
    [supply('usage', ['S1', 'x'], 'active_users', '2'), 'unknown_id'],
    [supply('evaluation', ['S1', 'post', '2026-01-02'], 'is_low_usage', '是'), 'unknown_id'],
    [supply('project', ['P-2'], 'on_cloud', '也许'), 'not_yes_or_no'],
    [supply('project', ['P-2'], 'declared_on', '昨天'), 'not_a_date'],
    [supply('project', ['P-2'], 'no_such', '1'), 'unknown_column'],
    [supply('envelope', ['2027', 'city', 'building'], 'amount', '1'), 'unknown_id']
  ] as const)('%j is refused: %s', (one, reason) => {
    const merged = merge(one);
    expect(merged.rejects).toMatchObject([{ reason }]);
    expect(merged.counts).toMatchObject({ cellsTaken: 0, cellsRejected: 1, rowsAdded: 0 });
    expect(rejectSentence(merged.rejects[0] as never, 'en')).toMatch(/found .+; expected .+\.$/);
  });

  it('a dash or 无 says nothing and is no problem', () => {
    expect(merge(supply('project', ['P-2'], 'on_cloud', '-')).counts).toMatchObject({ cellsSaid: 1, cellsTaken: 0 });
  });
});

describe('a record that is not there', () => {
  it('is a new row, read from the cells that fill it', () => {
    const merged = merge(
      supply('usage', ['S1', '2026-09'], 'active_users', '5'),
      supply('usage', ['S1', '2026-09-01'], 'authorised_users', '50'),
      supply('usage', ['S1', '2026-08'], 'authorised_users', '40'),
      supply('document', ['P-2', '可研'], 'supplied_on', '2026年1月2日')
    );
    expect(merged.rejects).toEqual([]);
    expect(merged.counts).toMatchObject({ cellsTaken: 4, rowsAdded: 2 });
    const months = (column: string) => [0, 1].map((at) => cell(merged.tables, 'usage', column, at));
    expect([months('month'), months('active_users'), months('authorised_users')]).toEqual([
      ['2026-08-01', '2026-09-01'],
      [3, 5],
      [40, 50]
    ]);
    expect(months('source_file')).toEqual(['usage.csv', '补.xlsx']);
    expect(merged.suppliedCells.values[0]).toEqual(['usage']);
    expect(merged.tables.document?.names).toEqual([
      'project',
      'kind',
      'supplied_on',
      'source_file',
      'source_sheet',
      'source_row'
    ]);
    expect(merged.tables.document?.values.map((column) => column[0])).toEqual([
      'P-2',
      '可研',
      '2026-01-02',
      '补.xlsx',
      '项目',
      9
    ]);
  });

  it('that lacks what its table requires is refused cell by cell', () => {
    const given = { ...tables, evaluation: columnsOf('evaluation', []) };
    const merged = mergeSupplements(given, [supply('om_cost', ['S1', '2027', '系统运维'], 'requested', '1')]);
    expect(merged.counts).toMatchObject({ cellsTaken: 1, rowsAdded: 1 });
    const overrun = merge(supply('change', ['P-2', '2026-01-01', '事项'], 'added', '1'));
    expect(overrun.counts).toMatchObject({ rowsAdded: 1 });
  });
});

it('cells in are cells taken, said already and rejected, whatever comes', () => {
  const any = fc.record({
    table: fc.constantFrom<TableName>('project', 'usage', 'document', 'evaluation', 'holiday'),
    key: fc.array(fc.constantFrom('007', 'P-2', 'S1', '2026-08', '可研', ''), { minLength: 1, maxLength: 3 }),
    column: fc.constantFrom('on_cloud', 'active_users', 'supplied_on', 'is_low_usage', 'x'),
    value: fc.constantFrom('是', '否', '3', '2026-01-02', '也许', '', '-')
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (said) => {
      const {
        counts,
        rejects,
        tables: merged
      } = merge(...said.map((one) => supply(one.table, one.key, one.column, one.value)));
      expect(counts.cellsIn).toBe(counts.cellsTaken + counts.cellsSaid + counts.cellsRejected);
      expect(rejects).toHaveLength(counts.cellsRejected);
      const rows = (of: Tables) => Object.values(of).reduce((sum, one) => sum + (one.values[0]?.length ?? 0), 0);
      expect(rows(merged)).toBe(rows(tables) + counts.rowsAdded);
      for (const one of Object.values(merged)) expect(new Set(one.values.map((column) => column.length)).size).toBe(1);
    })
  );
});
