import type { Data } from 'apache-arrow';
import type { CellText } from './arrowText.ts';
import { noNumbers, type ByteSink, type Rows } from './chunk.ts';
import type { Known } from './known.ts';

/**
 * A column of a batch, asked as `Chunk` is; what it holds as numbers or bytes need not become text. `first` is the row of
 * the batch that the chunk begins with.
 */
export interface ArrowColumn {
  /** @param row of the batch */
  readonly text: CellText;
  markEmpty(first: number, count: number, marks: Uint8Array): void;
  markText(text: string, first: number, count: number, marks: Uint8Array): void;
  numbers(rows: Rows, first: number, power: number | null, found: Float64Array): number;
  /** @param row of the batch */
  code(row: number, known: Known): number;
  codes(rows: Rows, first: number, known: Known, found: Int32Array): void;
  copy(rows: Rows, from: number, first: number, sink: ByteSink): number;
}

/** Of any type: every cell is made text. Others do less where they can. */
export class TextColumn implements ArrowColumn {
  constructor(readonly text: CellText) {}

  markEmpty(first: number, count: number, marks: Uint8Array): void {
    for (let row = 0; row < count; row++) if (this.text(first + row) === '') marks[row] = 1;
  }

  markText(text: string, first: number, count: number, marks: Uint8Array): void {
    for (let row = 0; row < count; row++) if (this.text(first + row) === text) marks[row] = 1;
  }

  numbers(rows: Rows, _first: number, _power: number | null, found: Float64Array): number {
    return noNumbers(rows, found);
  }

  code(row: number, known: Known): number {
    const text = this.text(row);
    return text === '' ? -1 : known.ofText(text);
  }

  codes(rows: Rows, first: number, known: Known, found: Int32Array): void {
    for (let at = 0; at < rows.length; at++) found[at] = this.code(first + (rows[at] ?? 0), known);
  }

  copy(_rows: Rows, from: number, _first: number, _sink: ByteSink): number {
    return from;
  }
}

/** Which rows of a batch have no value. */
export class Nulls {
  readonly any: boolean;
  readonly #valid: Uint8Array;

  constructor({ nullCount, nullBitmap }: Data) {
    this.any = nullCount > 0;
    this.#valid = nullBitmap ?? new Uint8Array(0);
  }

  has(row: number): boolean {
    return this.any && ((this.#valid[row >> 3] ?? 0) & (1 << (row & 7))) === 0;
  }
}

/** Columns of numbers hold as `number` what they hold as 64 bits too: beyond 53 bits only about. */
export function asNumbers(values: unknown): ArrayLike<number> {
  if (!(values instanceof BigInt64Array || values instanceof BigUint64Array)) return values as ArrayLike<number>;
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const isSigned = values instanceof BigInt64Array;
  const numbers = new Float64Array(values.length);
  for (let at = 0; at < numbers.length; at++) {
    const high = halves[at * 2 + 1] ?? 0;
    numbers[at] = (isSigned ? high : high >>> 0) * 2 ** 32 + ((halves[at * 2] ?? 0) >>> 0);
  }
  return numbers;
}

/** As `asNumbers`, of a column that is asked for. */
export function lazyNumbers(values: unknown): () => ArrayLike<number> {
  let numbers: ArrayLike<number> | null = null;
  return () => (numbers ??= asNumbers(values));
}

/** Whether a text may be that of a number or a day. */
export const beginsAsNumber = (text: string): boolean => /^-?\d/.test(text);
