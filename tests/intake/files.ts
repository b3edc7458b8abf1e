import type { Columns } from '../../src/lib/engine/engine.ts';
import type { Intake, SourceFile } from '../../src/lib/intake/types.ts';
import type { TableName } from '../../src/lib/tables/index.ts';

/** Files for tests, all invented. */

export function utf8(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export function projectsCsv(count: number): string {
  const rows = Array.from({ length: count }, (_row, n) => `P-${n},项目${n},单位${n % 7},${n}.5,2024/3/5`);
  return ['项目编号,项目名称,项目单位,总投资(万元),申报日期', ...rows].join('\n');
}

export function column(table: Columns | undefined, name: string): readonly unknown[] {
  return table?.values[table.names.indexOf(name)] ?? [];
}

/** Rows of a table as objects, provenance left out. */
export function rowsOf(read: Intake, name: TableName): Record<string, unknown>[] {
  const table = read.tables[name];
  const count = table?.values[0]?.length ?? 0;
  const names = (table?.names ?? []).filter((one) => !one.startsWith('source_'));
  return Array.from({ length: count }, (_row, at) =>
    Object.fromEntries(names.map((one) => [one, column(table, one)[at]]))
  );
}
