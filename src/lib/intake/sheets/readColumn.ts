import { cellReader, evidenceOf, type CellContext } from '../cells/reader.ts';
import { none, refused, type ReadCell, type Reading, type Scalar } from '../cells/reading.ts';
import { Known, rowsChunk, type Chunk } from '../files/chunk.ts';
import type { Grid } from '../files/grid.ts';
import { NumberBuilder, TextBuilder, type Builder } from './builder.ts';
import type { PlannedColumn } from './plan.ts';

/** A cell that could not be used: `at` counts the rows that were read from 0. */
export interface Refusal {
  readonly at: number;
  readonly column: PlannedColumn;
  readonly cell: string;
  readonly reading: Reading;
  /** What the column's other cells are read by. */
  readonly context: CellContext;
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

/** Reads a column's cells of some rows of a chunk, one after the other, into its builder. */
export type ReadInto = (
  chunk: Chunk,
  rows: ArrayLike<number>,
  into: Builder,
  refuse: (refusal: Refusal) => void
) => void;

/** A whole column of a sheet that stands as rows. @param dataRows 0-based */
export function readColumn(
  grid: Grid,
  dataRows: readonly number[],
  column: PlannedColumn,
  withheld: readonly string[],
  currency: SheetCurrency
): ColumnValues {
  const values: (Scalar | null)[] = [];
  const refusals: Refusal[] = [];
  const into: Builder = {
    get length() {
      return values.length;
    },
    push: (value) => void values.push(value),
    at: (index) => values[index] ?? null,
    isNull: (index) => (values[index] ?? null) === null,
    drop: () => {},
    finish: () => ({ values, packed: null })
  };
  const read = columnReader(grid, dataRows, column, withheld, currency);
  read(rowsChunk(grid.rows), dataRows, into, (refusal) => refusals.push(refusal));
  return { column, values, refusals };
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
  const known = new Known();
  const readings: Reading[] = [];
  const readingOf = (code: number) => (readings[code] ??= inCurrency(read(known.texts[code] ?? ''), column, currency));
  const power = evidence.mark === 'comma' ? undefined : plainPower(column);
  const push = pusher();
  const isText = definition.type === 'text';
  return (chunk, rows, into, refuse) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const number = power === undefined || !isOwn(column, currency) ? NaN : chunk.plain(row, index, power);
      if (!Number.isNaN(number) && fits(column, number)) {
        if (into instanceof NumberBuilder) into.pushNumber(number);
        else into.push(number);
        continue;
      }
      if (isText && into instanceof TextBuilder && into.isRaw && chunk.copy(row, index, into)) continue;
      if (chunk.isEmpty(row, index)) {
        into.push(null);
        continue;
      }
      const code = chunk.find(row, index, known);
      const reading = readingOf(code);
      if (reading.reason) {
        refuse({ at, column, cell: known.texts[code] ?? '', reading, context });
        into.push(null);
      } else push(into, code, reading.value);
    }
  };
}

/** Texts go into their builder by the number they were given there. */
function pusher(): (into: Builder, code: number, value: Scalar | null) => void {
  const codes: number[] = [];
  return (into, code, value) => {
    if (into instanceof TextBuilder && typeof value === 'string') into.pushCode((codes[code] ??= into.codeOf(value)));
    else into.push(value);
  };
}

const cents = 2;

/** Times which power of ten a plain number is what the column holds; `undefined`: it must be read. */
function plainPower({ definition, scale }: PlannedColumn): number | null | undefined {
  if (definition.type === 'money') return Math.round(Math.log10(scale)) + cents;
  if (definition.type === 'integer') return 0;
  return definition.type === 'number' ? null : undefined;
}

const largestInteger = 2 ** 31 - 1;

const fits = ({ definition }: PlannedColumn, value: number) =>
  definition.type !== 'integer' || Math.abs(value) <= largestInteger;

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
