import type { RecordBatch, Table } from 'apache-arrow';
import { arrowColumn } from './arrowColumn.ts';
import type { Chunk } from './chunk.ts';
import type { Grid } from './grid.ts';

/** Rows held as cells; a longer table gives the others batch by batch. */
export const rowsHeld = 2_000;

/** A table as a sheet: headings in row 1, cells as a person would type them. */
export function arrowGrid(table: Table): Grid {
  const headings = table.schema.fields.map((field) => field.name);
  const held = [...chunks(table, 0, rowsHeld)].flatMap(rowsOf);
  const grid: Grid = { sheet: '', rows: [headings, ...held], from1904: false };
  return table.numRows <= rowsHeld
    ? grid
    : { ...grid, about: table.numRows + 1, more: (visit) => visitRest(table, visit) };
}

async function visitRest(table: Table, visit: Parameters<NonNullable<Grid['more']>>[0]): Promise<void> {
  for (const chunk of chunks(table, rowsHeld, table.numRows)) await visit(chunk);
}

const rowsOf = (chunk: Chunk) => Array.from({ length: chunk.count }, (_row, at) => [...chunk.cells(at)]);

/** What each batch has between two rows of the table. */
function* chunks(table: Table, from: number, to: number): Generator<Chunk, void, void> {
  let start = 0;
  for (const batch of table.batches) {
    const first = Math.max(0, from - start);
    const last = Math.min(batch.numRows, to - start);
    if (first < last) yield batchChunk(batch, first, last);
    start += batch.numRows;
  }
}

function batchChunk(batch: RecordBatch, first: number, last: number): Chunk {
  const columns = batch.schema.fields.map((field, index) => arrowColumn(field.type, batch.getChildAt(index)));
  return {
    count: last - first,
    text: (row, column) => columns[column]?.text(first + row) ?? '',
    cells: (row) => columns.map((column) => column.text(first + row)),
    width: () => columns.length,
    isEmpty: (row, column) => columns[column]?.isEmpty(first + row) ?? true,
    plain: (row, column, power) => columns[column]?.plain(first + row, power) ?? NaN,
    is: (row, column, text) => columns[column]?.text(first + row) === text,
    copy: (row, column, sink) => columns[column]?.copy(first + row, sink) ?? false,
    find: (row, column, known) => columns[column]?.find(first + row, known) ?? known.ofText('')
  };
}
