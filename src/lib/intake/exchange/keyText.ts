import { tables, type Column, type Table, type TableName } from '../../tables/index.ts';
import type { Language } from '../../words/language.ts';
import { cellReader } from '../cells/reader.ts';
import type { Scalar } from '../cells/reading.ts';

/** The column of a table's key at a place. */
export function keyColumn(name: TableName, at: number): { readonly name: string; readonly definition: Column } | null {
  const table: Table = tables[name];
  const column = table.key[at];
  const definition = column === undefined ? undefined : table.columns[column];
  return column !== undefined && definition ? { name: column, definition } : null;
}

/** A value of a key as a person reads it: choices by their label, months without their day. */
export function keyText(name: TableName, at: number, value: string, language: Language): string {
  const column = keyColumn(name, at);
  if (column?.name === 'month') return value.slice(0, 7);
  return column?.definition.choices?.[value]?.[language] ?? value;
}

/** The value that a key's cell says; `null`: nothing that can be one. */
export function keyValue(name: TableName, at: number, cell: string, from1904 = false): Scalar | null {
  const column = keyColumn(name, at);
  if (!column) return null;
  const context = { scale: 1, inPercent: false, order: null, from1904 };
  return cellReader(column.name, column.definition, context)(cell).value;
}
