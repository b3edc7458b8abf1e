import { tables, type Table, type TableName } from '../../tables/index.ts';
import { columnLetter } from '../files/grid.ts';
import { requiredColumns } from '../headings/fit.ts';
import type { Reject } from '../types.ts';
import type { PlannedColumn } from './plan.ts';
import type { ColumnValues, Refusal } from './readColumn.ts';

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly table: TableName;
  /** 0-based rows of the grid that hold data. */
  readonly dataRows: readonly number[];
}

/** Marks each data row that lacks what its table requires. @param columns those read, constants and made ids too */
export function rowsRejected(
  table: TableName,
  columns: ReadonlyMap<string, readonly unknown[]>,
  count: number
): Uint8Array {
  const rejected = new Uint8Array(count);
  for (const name of requiredColumns(table)) {
    const values = columns.get(name);
    for (let at = 0; at < count; at++) if (values?.[at] === null || !values) rejected[at] = 1;
  }
  return rejected;
}

/** Every cell that could not be used, and for each refused row what it lacks, in the order of rows. */
export function rejectsOf(
  place: Place,
  columns: readonly ColumnValues[],
  all: ReadonlyMap<string, readonly unknown[]>,
  rejected: Uint8Array
): Reject[] {
  const cells = columns.flatMap(({ refusals }) => refusals);
  const rejects = cells.map((refusal) => ({ at: refusal.at, reject: cellReject(place, refusal, rejected) }));
  const explained = new Set(cells.filter((one) => one.column.definition.required).map((one) => one.at));
  rejected.forEach((isRejected, at) => {
    if (!isRejected || explained.has(at)) return;
    const name = requiredColumns(place.table).find((one) => (all.get(one)?.[at] ?? null) === null) ?? '';
    rejects.push({ at, reject: missing(place, at, name, columns.find((one) => one.column.name === name)?.column) });
  });
  return rejects.sort((a, b) => a.at - b.at).map(({ reject }) => reject);
}

function cellReject(place: Place, { at, column, cell, reading }: Refusal, rejected: Uint8Array): Reject {
  return {
    ...where(place, at, column),
    column: column.name,
    value: cell,
    reason: reading.reason ?? 'required_missing',
    expected: reading.expected,
    lost: rejected[at] ? 'row' : 'cell'
  };
}

function missing(place: Place, at: number, name: string, column: PlannedColumn | undefined): Reject {
  const definition = (tables[place.table] as Table).columns[name];
  const said = { column: name, value: '', reason: 'required_missing' as const, expected: definition?.zh ?? name };
  return { ...where(place, at, column), ...said, lost: 'row' };
}

function where({ file, sheet, table, dataRows }: Place, at: number, column: PlannedColumn | undefined) {
  return {
    file,
    sheet,
    table,
    row: (dataRows[at] ?? 0) + 1,
    letter: column ? columnLetter(column.index) : null,
    heading: column?.heading.raw ?? null
  };
}
