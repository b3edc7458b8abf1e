import { quoted } from './driver.ts';
import type { Columns, Value } from './engine.ts';
import { packedLength, type Packed } from './packed.ts';

/**
 * Rows enter through a staging table of plain types; the engine itself casts from there to the table's own types
 * (a date from its text, a decimal from a double), so both adapters insert by the same rules.
 */
export type StagedType = 'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR';

export interface StagedColumn {
  readonly name: string;
  readonly type: StagedType;
  /** The type of the rows, as they were given. */
  readonly wanted: string;
  readonly values: readonly Value[];
  /** Instead of `values`. */
  readonly packed: Packed | null;
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
  INTEGER: (value) => Number.isSafeInteger(value),
  BIGINT: (value) => Number.isSafeInteger(value),
  DOUBLE: (value) => typeof value === 'number',
  VARCHAR: (value) => typeof value === 'string'
};

/** The columns as they are staged. @throws RangeError that names the column and row of a value that does not fit. */
export function stagedColumns({ names, types, values, packed = [] }: Columns): StagedColumn[] {
  const columns = names.map((name, index) => ({
    name,
    type: packed[index] && types[index] === 'INTEGER' ? ('INTEGER' as const) : stagedType(types[index] ?? ''),
    wanted: types[index] ?? '',
    values: values[index] ?? [],
    packed: packed[index] ?? null
  }));
  const length = rowCountOf(columns);
  columns.forEach((column) => {
    if (lengthOf(column) !== length) {
      throw new RangeError(`${column.name}: found ${lengthOf(column)} values; expected ${length} as in ${names[0]}.`);
    }
    if (column.packed) checkPacked(column, column.packed);
    else checkValues(column);
  });
  return columns;
}

const lengthOf = ({ packed, values }: StagedColumn) => (packed ? packedLength(packed) : values.length);

export function rowCountOf([first]: readonly StagedColumn[]): number {
  return first ? lengthOf(first) : 0;
}

function checkPacked({ name, type, wanted }: StagedColumn, { kind }: Packed): void {
  const isNumber = kind === 'numbers' || kind === 'integers' || kind === 'runs';
  if (isNumber !== (type === 'VARCHAR') && type !== 'BOOLEAN') return;
  throw new RangeError(`${name}: found packed ${kind}; expected ${wanted} or null.`);
}

function stagedType(type: string): StagedType {
  return staged[type.replace(/\(.*/, '').toUpperCase()] ?? 'VARCHAR';
}

function checkValues({ name, type, wanted, values }: StagedColumn): void {
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

/** A text that every row has: it need not be staged. */
export function constantOf({ packed }: StagedColumn): string | null {
  if (packed?.kind === 'same') return packed.text;
  const isOne = packed?.kind === 'texts' && packed.texts.length === 1 && packed.codes.every((code) => code === 0);
  return isOne ? (packed.texts[0] ?? null) : null;
}

/** What is put into the staging table. */
export function stagedRows(columns: readonly StagedColumn[]): StagedColumn[] {
  const varying = columns.filter((column) => constantOf(column) === null);
  return varying.length > 0 ? varying : [...columns];
}

export function createStaging(columns: readonly StagedColumn[]): string {
  const listed = columns.map(({ name, type }) => `${quoted(name)} ${type}`);
  return `create temp table ${stagingTable} (${listed.join(', ')})`;
}

/** From the staging table into `table`, whatever the order of its columns. @param staged those of `stagedRows` */
export function moveStaged(table: string, columns: readonly StagedColumn[], staged: readonly StagedColumn[]): string {
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const values = columns.map((column) =>
    staged.includes(column) ? quoted(column.name) : literal(constantOf(column) ?? '')
  );
  return `delete from ${quoted(table)};
insert into ${quoted(table)} (${names}) select ${values.join(', ')} from ${stagingTable};
drop table ${stagingTable}`;
}

/** `'a text''s'` */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
