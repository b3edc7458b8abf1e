import type { Grid } from '../files/grid.ts';
import { dayOrder } from '../cells/date.ts';
import { cellReader } from '../cells/reader.ts';
import { none, refused, type ReadCell, type Reading, type Scalar } from '../cells/reading.ts';
import type { PlannedColumn } from './plan.ts';

/** A cell that could not be used: `at` counts data rows from 0. */
export interface Refusal {
  readonly at: number;
  readonly column: PlannedColumn;
  readonly cell: string;
  readonly reading: Reading;
}

export interface ColumnValues {
  readonly column: PlannedColumn;
  readonly values: readonly (Scalar | null)[];
  readonly refusals: readonly Refusal[];
}

/** The currency of a sheet's amounts: given, or set by the first cell that names one. */
export interface SheetCurrency {
  code: string | null;
}

/** Distinct texts whose reading is kept: above it a column hardly repeats itself. */
const mostKept = 50_000;

/** A whole column read by its definition. Equal cells are read once. */
export function readColumn(
  grid: Grid,
  dataRows: readonly number[],
  column: PlannedColumn,
  withheld: readonly string[],
  currency: SheetCurrency
): ColumnValues {
  const read = readerFor(grid, dataRows, column, withheld);
  const kept = new Map<string, Reading>();
  const values: (Scalar | null)[] = new Array<Scalar | null>(dataRows.length).fill(null);
  const refusals: Refusal[] = [];
  dataRows.forEach((row, at) => {
    const cell = grid.rows[row]?.[column.index] ?? '';
    if (cell === '') return;
    let reading = kept.get(cell);
    if (!reading) {
      reading = inCurrency(read(cell), column, currency);
      if (kept.size < mostKept) kept.set(cell, reading);
    }
    if (reading.reason) refusals.push({ at, column, cell, reading });
    else values[at] = reading.value;
  });
  return { column, values, refusals };
}

function readerFor(
  grid: Grid,
  dataRows: readonly number[],
  column: PlannedColumn,
  withheld: readonly string[]
): ReadCell {
  const isDate = column.definition.type === 'date';
  const cells = isDate ? dataRows.map((row) => grid.rows[row]?.[column.index] ?? '') : [];
  const { inPercent } = column.heading;
  const context = { scale: column.scale, inPercent, order: dayOrder(cells), from1904: grid.from1904 };
  const read = cellReader(column.name, column.definition, context);
  if (withheld.length === 0 || column.definition.type === 'text') return read;
  return (cell) => (withheld.some((start) => cell.trimStart().startsWith(start)) ? none : read(cell));
}

/** An amount in another currency than its sheet's is no amount of it. */
function inCurrency(reading: Reading, column: PlannedColumn, currency: SheetCurrency): Reading {
  if (column.definition.type !== 'money' || reading.value === null) return reading;
  const named = reading.currency ?? column.currency;
  currency.code ??= named;
  return named && named !== currency.code ? refused('other_currency', currency.code ?? '') : reading;
}
