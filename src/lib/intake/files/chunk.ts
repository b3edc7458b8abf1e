import type { Known } from './known.ts';

/** Rows of a chunk from 0, rising. */
export type Rows = Int32Array;

/**
 * Some rows of a file, so that a long one need not stand as text in memory. What is asked of many rows is asked of a
 * whole column at once: the answers are put into an array of the caller's, one for each of the rows that it names.
 */
export interface Chunk {
  readonly count: number;
  /** Cells of the widest row. */
  readonly widest: number;
  /** The cell verbatim; empty where the row is shorter. */
  text(row: number, column: number): string;
  /** A row as text, for what looks at it whole. */
  cells(row: number): readonly string[];
  /** Cells of the row. */
  width(row: number): number;
  /** Marks every row whose cell is empty. */
  markEmpty(column: number, marks: Uint8Array): void;
  /** Marks every row whose cell is that text, letter for letter. */
  markText(column: number, text: string, marks: Uint8Array): void;
  /** Cells of plain digits, as `plainNumber` reads them; `NaN` for one that must be read. Gives how many those are. */
  numbers(rows: Rows, column: number, power: number | null, found: Float64Array): number;
  /** The number under which `known` keeps the cell's text; -1: the cell is empty. */
  code(row: number, column: number, known: Known): number;
  /** As `code`, of many. */
  codes(rows: Rows, column: number, known: Known, found: Int32Array): void;
  /** Puts cells of plain ASCII into `sink` as they stand, from `rows[from]` on; gives the place of one that must be read. */
  copy(rows: Rows, from: number, column: number, sink: ByteSink): number;
}

export interface ByteSink {
  /** One more text. */
  pushBytes(bytes: Uint8Array, start: number, end: number): void;
}

/** Shorter texts may be words that say nothing: `-`, `N/A`, `null`. */
const shortestCopied = 5;

/** Whether bytes are printable ASCII without outer spaces, and long enough to say something. */
export function isPlainText(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < shortestCopied || bytes[start] === 32 || bytes[end - 1] === 32) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 || byte > 126) return false;
  }
  return true;
}

/** None can be told by its bytes: all are to be read. */
export function noNumbers(rows: Rows, found: Float64Array): number {
  found.fill(NaN, 0, rows.length);
  return rows.length;
}

let counted = new Int32Array(0);

/** `0, 1, 2 …` To be read only: it is one for all. */
export function allRows(count: number): Rows {
  if (counted.length < count) counted = Int32Array.from({ length: count }, (_row, at) => at);
  return counted.subarray(0, count);
}

/** Rows that stand as text. */
export function rowsChunk(rows: readonly (readonly string[])[]): Chunk {
  const text = (row: number, column: number) => rows[row]?.[column] ?? '';
  const code = (row: number, column: number, known: Known) => {
    const cell = text(row, column);
    return cell === '' ? -1 : known.ofText(cell);
  };
  const mark = (column: number, wanted: string, marks: Uint8Array) =>
    rows.forEach((_row, at) => text(at, column) === wanted && (marks[at] = 1));
  return {
    count: rows.length,
    widest: rows.reduce((most, row) => Math.max(most, row.length), 0),
    text,
    cells: (row) => rows[row] ?? [],
    width: (row) => rows[row]?.length ?? 0,
    markEmpty: (column, marks) => mark(column, '', marks),
    markText: mark,
    numbers: (asked, _column, _power, found) => noNumbers(asked, found),
    code,
    codes: (asked, column, known, found) => asked.forEach((row, at) => (found[at] = code(row, column, known))),
    copy: (_rows, from) => from
  };
}
