import type { Columns, Engine, Value } from '../../src/lib/engine/engine.ts';
import { sqlColumns, tables, type RowOf, type TableName } from '../../src/lib/tables/index.ts';

/** Rows as a test writes them: what is left out is not said; the source is a.csv, row by row from 2. */
export type Said<Name extends TableName> = Partial<RowOf<Name>>;

export function columnsOf<Name extends TableName>(name: Name, rows: readonly Said<Name>[]): Columns {
  const columns = sqlColumns(tables[name]);
  const full = rows.map((row, index): Record<string, Value> => ({
    source_file: `${name}.csv`,
    source_sheet: '',
    source_row: index + 2,
    ...(row as Record<string, Value>)
  }));
  return {
    names: columns.map((column) => column.name),
    types: columns.map((column) => column.type),
    values: columns.map((column) => full.map((row) => row[column.name] ?? null))
  };
}

export type Library = { readonly [Name in TableName]?: readonly Said<Name>[] };

export async function put(engine: Engine, library: Library): Promise<void> {
  for (const name of Object.keys(library) as TableName[]) {
    await engine.replace(name, columnsOf(name, library[name] ?? []));
  }
}
