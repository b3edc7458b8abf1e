import type { Columns, Value } from '../../engine/engine.ts';

/** A cell of a row that another file filled in: the row's own address, then the cell's. */
export const suppliedColumns = [
  { name: 'table_name', type: 'VARCHAR' },
  { name: 'column_name', type: 'VARCHAR' },
  { name: 'row_file', type: 'VARCHAR' },
  { name: 'row_sheet', type: 'VARCHAR' },
  { name: 'row_number', type: 'INTEGER' },
  { name: 'source_file', type: 'VARCHAR' },
  { name: 'source_sheet', type: 'VARCHAR' },
  { name: 'source_row', type: 'INTEGER' },
  { name: 'heading', type: 'VARCHAR' },
  { name: 'letter', type: 'VARCHAR' }
] as const;

export type SuppliedCell = Readonly<Record<(typeof suppliedColumns)[number]['name'], Value>>;

/** For the relation `supplied_cell`. */
export function suppliedCells(cells: readonly SuppliedCell[]): Columns {
  return {
    names: suppliedColumns.map(({ name }) => name),
    types: suppliedColumns.map(({ type }) => type),
    values: suppliedColumns.map(({ name }) => cells.map((cell) => cell[name]))
  };
}
