import type { RecordBatch } from 'apache-arrow';
import type { ArrowColumn } from './arrowCells.ts';
import { arrowColumn } from './arrowColumn.ts';
import type { Batches } from './batches.ts';
import { noNumbers, type ByteSink, type Chunk, type Rows } from './chunk.ts';
import type { Grid } from './grid.ts';
import type { Known } from './known.ts';

/** Rows held as cells; a longer table gives the others batch by batch. */
export const rowsHeld = 2_000;
/** Of a batch at a time: a reader makes room for as many. */
const rowsPerChunk = 32_768;

/** A table as a sheet: headings in row 1, cells as a person would type them. */
export function arrowGrid(table: Batches): Grid {
  const headings = table.schema.fields.map((field) => field.name);
  const rows = [headings];
  for (const chunk of chunks(table, 0, rowsHeld)) rows.push(...rowsOf(chunk));
  const grid: Grid = { sheet: '', rows, from1904: false };
  return table.numRows <= rowsHeld
    ? grid
    : { ...grid, about: table.numRows + 1, more: (visit) => visitRest(table, visit) };
}

async function visitRest(table: Batches, visit: Parameters<NonNullable<Grid['more']>>[0]): Promise<void> {
  for (const chunk of chunks(table, rowsHeld, table.numRows)) await visit(chunk);
}

const rowsOf = (chunk: Chunk) => Array.from({ length: chunk.count }, (_row, at) => [...chunk.cells(at)]);

/** What each batch has between two rows of the table. */
function* chunks(table: Batches, from: number, to: number): Generator<Chunk, void, void> {
  let start = 0;
  for (const batch of table.batches) {
    if (start >= to) return;
    const last = Math.min(batch.numRows, to - start);
    const columns = columnsOf(batch);
    for (let first = Math.max(0, from - start); first < last; first += rowsPerChunk)
      yield new ArrowChunk(columns, first, Math.min(rowsPerChunk, last - first));
    start += batch.numRows;
  }
}

const columnsOf = (batch: RecordBatch) =>
  batch.schema.fields.map((field, index) => arrowColumn(field.type, batch.getChildAt(index)));

/** Some rows of a batch. */
class ArrowChunk implements Chunk {
  constructor(
    private readonly columns: readonly ArrowColumn[],
    private readonly first: number,
    readonly count: number
  ) {}

  get widest(): number {
    return this.columns.length;
  }

  width(): number {
    return this.columns.length;
  }

  text(row: number, column: number): string {
    return this.columns[column]?.text(this.first + row) ?? '';
  }

  cells(row: number): string[] {
    return this.columns.map((column) => column.text(this.first + row));
  }

  markEmpty(column: number, marks: Uint8Array): void {
    const found = this.columns[column];
    if (found) found.markEmpty(this.first, this.count, marks);
    else marks.fill(1, 0, this.count);
  }

  markText(column: number, text: string, marks: Uint8Array): void {
    this.columns[column]?.markText(text, this.first, this.count, marks);
  }

  numbers(rows: Rows, column: number, power: number | null, found: Float64Array): number {
    return this.columns[column]?.numbers(rows, this.first, power, found) ?? noNumbers(rows, found);
  }

  code(row: number, column: number, known: Known): number {
    return this.columns[column]?.code(this.first + row, known) ?? -1;
  }

  codes(rows: Rows, column: number, known: Known, found: Int32Array): void {
    const from = this.columns[column];
    if (from) from.codes(rows, this.first, known, found);
    else found.fill(-1, 0, rows.length);
  }

  copy(rows: Rows, from: number, column: number, sink: ByteSink): number {
    return this.columns[column]?.copy(rows, from, this.first, sink) ?? from;
  }
}
