import { cellReader, evidenceOf } from '../cells/reader.ts';
import { none, refused, type ReadCell, type Reading, type Scalar } from '../cells/reading.ts';
import { rowsChunk, type Chunk, type Rows } from '../files/chunk.ts';
import type { Grid } from '../files/grid.ts';
import type { Builder } from './builder.ts';
import { judgeOf, type Refusal } from './judge.ts';
import { ListBuilder } from './listBuilder.ts';
import type { PlannedColumn } from './plan.ts';
import { readCells, readNumbers, readTexts } from './readCells.ts';
import { TextBuilder } from './textBuilder.ts';

export interface ColumnValues {
  readonly column: PlannedColumn;
  readonly values: readonly (Scalar | null)[];
  readonly refusals: readonly Refusal[];
}

/** The currency of a sheet's amounts: given, or set by the first cell that names one. */
export interface SheetCurrency {
  code: string | null;
}

/** Reads a column's cells of some rows of a chunk, one after the other, into its builder. */
export type ReadInto = (chunk: Chunk, rows: Rows, into: Builder, refuse: (refusal: Refusal) => void) => void;

/** A whole column of a sheet that stands as rows. @param dataRows 0-based */
export function readColumn(
  grid: Grid,
  dataRows: readonly number[],
  column: PlannedColumn,
  withheld: readonly string[],
  currency: SheetCurrency
): ColumnValues {
  const into = new ListBuilder();
  const refusals: Refusal[] = [];
  const read = columnReader(grid, dataRows, column, withheld, currency);
  read(rowsChunk(grid.rows), Int32Array.from(dataRows), into, (refusal) => refusals.push(refusal));
  return { column, values: into.finish().values, refusals };
}

/**
 * How a column is read, by its definition. Equal cells are read once; plain numbers without being made text.
 * @param dataRows rows of the grid that tell what no single cell does: the order of a date's parts, the decimal mark
 */
export function columnReader(
  grid: Grid,
  dataRows: readonly number[],
  column: PlannedColumn,
  withheld: readonly string[],
  currency: SheetCurrency
): ReadInto {
  const { index, definition } = column;
  const evidence = evidenceOf(
    definition,
    dataRows.map((row) => grid.rows[row]?.[index] ?? '')
  );
  const context = { scale: column.scale, inPercent: column.heading.inPercent, from1904: grid.from1904, ...evidence };
  const read = sparing(cellReader(column.name, definition, context), column, withheld);
  const judge = judgeOf((cell) => inCurrency(read(cell), column, currency), column, context);
  const power = evidence.mark === 'comma' ? undefined : plainPower(column);
  return (chunk, rows, into, refuse) => {
    if (power !== undefined && isOwn(column, currency)) readNumbers({ chunk, rows, into, refuse }, judge, power);
    else if (into instanceof TextBuilder) readTexts({ chunk, rows, into, refuse }, judge);
    else readCells({ chunk, rows, into, refuse }, judge);
  };
}

const cents = 2;

/** Times which power of ten a plain number is what the column holds; `undefined`: it must be read. */
function plainPower({ definition, scale }: PlannedColumn): number | null | undefined {
  if (definition.type === 'money') return Math.round(Math.log10(scale)) + cents;
  if (definition.type === 'integer') return 0;
  return definition.type === 'number' ? null : undefined;
}

/** Whether a number that names no currency is one of the sheet's. */
const isOwn = ({ definition, currency: named }: PlannedColumn, { code }: SheetCurrency) =>
  definition.type !== 'money' || named === null || named === code;

function sparing(read: ReadCell, { definition }: PlannedColumn, withheld: readonly string[]): ReadCell {
  if (withheld.length === 0 || definition.type === 'text') return read;
  return (cell) => (withheld.some((start) => cell.trimStart().startsWith(start)) ? none : read(cell));
}

/** An amount in another currency than its sheet's is no amount of it. */
function inCurrency(reading: Reading, column: PlannedColumn, currency: SheetCurrency): Reading {
  if (column.definition.type !== 'money' || reading.value === null) return reading;
  const named = reading.currency ?? column.currency;
  currency.code ??= named;
  return named && named !== currency.code ? refused('other_currency', currency.code ?? '') : reading;
}
