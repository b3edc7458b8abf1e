import { quoted } from './driver.ts';
import type { Columns, Value } from './engine.ts';

/**
 * Rows enter through a staging table of four plain types; the engine itself casts from there to the table's own types
 * (a date from its text, a decimal from a double), so both adapters insert by the same rules.
 */
export type StagedType = 'BOOLEAN' | 'BIGINT' | 'DOUBLE' | 'VARCHAR';

export interface StagedColumn {
  readonly name: string;
  readonly type: StagedType;
  readonly values: readonly Value[];
}

export const stagingTable = 'incoming_rows';

const staged: Readonly<Record<string, StagedType>> = {
  BOOLEAN: 'BOOLEAN',
  TINYINT: 'BIGINT',
  SMALLINT: 'BIGINT',
  INTEGER: 'BIGINT',
  BIGINT: 'BIGINT',
  HUGEINT: 'BIGINT',
  UTINYINT: 'BIGINT',
  USMALLINT: 'BIGINT',
  UINTEGER: 'BIGINT',
  UBIGINT: 'BIGINT',
  FLOAT: 'DOUBLE',
  DOUBLE: 'DOUBLE',
  DECIMAL: 'DOUBLE'
};

const fits: Readonly<Record<StagedType, (value: Value) => boolean>> = {
  BOOLEAN: (value) => typeof value === 'boolean',
  BIGINT: (value) => Number.isSafeInteger(value),
  DOUBLE: (value) => typeof value === 'number',
  VARCHAR: (value) => typeof value === 'string'
};

/** The columns as they are staged. @throws RangeError that names the column and row of a value that does not fit. */
export function stagedColumns({ names, types, values }: Columns): StagedColumn[] {
  const length = values[0]?.length ?? 0;
  return names.map((name, index) => {
    const column = { name, type: stagedType(types[index] ?? ''), values: values[index] ?? [] };
    if (column.values.length !== length) {
      throw new RangeError(`${name}: found ${column.values.length} values; expected ${length} as in ${names[0]}.`);
    }
    checkValues(column, types[index] ?? '');
    return column;
  });
}

export function rowCountOf(columns: readonly StagedColumn[]): number {
  return columns[0]?.values.length ?? 0;
}

function stagedType(type: string): StagedType {
  return staged[type.replace(/\(.*/, '').toUpperCase()] ?? 'VARCHAR';
}

function checkValues({ name, type, values }: StagedColumn, wanted: string): void {
  const fit = fits[type];
  const wrong = values.findIndex((value) => value !== null && !fit(value));
  if (wrong < 0) return;
  throw new RangeError(
    `${name}, row ${wrong + 1}: found ${JSON.stringify(values[wrong])}; expected ${wanted} or null.`
  );
}

/** No rows need no staging; the insert is there to refuse a column that the table does not have, before anything is lost. */
export function emptyTable(table: string, columns: readonly StagedColumn[]): string {
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const values = columns.map(() => 'null').join(', ');
  return `insert into ${quoted(table)} (${names}) select ${values} where false;
delete from ${quoted(table)}`;
}

export function createStaging(columns: readonly StagedColumn[]): string {
  const listed = columns.map(({ name, type }) => `${quoted(name)} ${type}`);
  return `create temp table ${stagingTable} (${listed.join(', ')})`;
}

/** From the staging table into `table`, whatever the order of its columns. */
export function moveStaged(table: string, columns: readonly StagedColumn[]): string {
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  return `delete from ${quoted(table)};
insert into ${quoted(table)} (${names}) select ${names} from ${stagingTable};
drop table ${stagingTable}`;
}
