import type { Encoding } from '../types.ts';
import { isPlainText, type ByteSink, type Chunk, type Rows } from './chunk.ts';
import { cleaned } from './encoding.ts';
import type { Known } from './known.ts';
import { putPlainNumber } from './plainNumber.ts';

/** Cells of one chunk: where each begins and ends, and whether it needs more than to be decoded. */
export interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1: doubled quotes are inside. */
  readonly doubled: Uint8Array;
  /** Of each row its first cell; one more at the end. */
  readonly rows: Int32Array;
  readonly count: number;
  readonly widest: number;
}

/** Of a character in any of the encodings. */
const mostBytes = 4;

/** Rows of the fast lane: a cell is decoded only where its bytes were not seen before. */
export class LaneChunk implements Chunk {
  readonly count: number;
  readonly widest: number;
  readonly #bytes: Uint8Array;
  readonly #decoder: TextDecoder;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #doubled: Uint8Array;
  readonly #rows: Int32Array;

  constructor(bytes: Uint8Array, encoding: Encoding, { starts, ends, doubled, rows, count, widest }: Places) {
    this.count = count;
    this.widest = widest;
    this.#bytes = bytes;
    this.#decoder = new TextDecoder(encoding);
    this.#starts = starts;
    this.#ends = ends;
    this.#doubled = doubled;
    this.#rows = rows;
  }

  text(row: number, column: number): string {
    const cell = this.#cell(row, column);
    return cell < 0 ? '' : this.#decode(cell);
  }

  cells(row: number): string[] {
    const first = this.#rows[row] ?? 0;
    return Array.from({ length: this.width(row) }, (_cell, at) => this.#decode(first + at));
  }

  width(row: number): number {
    return (this.#rows[row + 1] ?? 0) - (this.#rows[row] ?? 0);
  }

  markEmpty(column: number, marks: Uint8Array): void {
    for (let row = 0; row < this.count; row++) {
      const cell = this.#cell(row, column);
      if (cell < 0 || this.#starts[cell] === this.#ends[cell]) marks[row] = 1;
    }
  }

  markText(column: number, text: string, marks: Uint8Array): void {
    for (let row = 0; row < this.count; row++) {
      const cell = this.#cell(row, column);
      const length = cell < 0 ? 0 : (this.#ends[cell] ?? 0) - (this.#starts[cell] ?? 0);
      if (length < text.length || length > text.length * mostBytes) continue;
      if (length === 0 || (mayBegin(this.#bytes[this.#starts[cell] ?? 0] ?? 0, text) && this.#decode(cell) === text))
        marks[row] = 1;
    }
  }

  numbers(rows: Rows, column: number, power: number | null, found: Float64Array): number {
    const numbers = { bytes: this.#bytes, power, found };
    let others = 0;
    for (let at = 0; at < rows.length; at++) {
      const cell = this.#cell(rows[at] ?? 0, column);
      const end = cell < 0 ? 0 : (this.#ends[cell] ?? 0);
      if (!putPlainNumber(numbers, cell < 0 ? 0 : (this.#starts[cell] ?? 0), end, at)) others += 1;
    }
    return others;
  }

  code(row: number, column: number, known: Known): number {
    const cell = this.#cell(row, column);
    const start = this.#starts[cell] ?? 0;
    const end = this.#ends[cell] ?? 0;
    if (cell < 0 || start === end) return -1;
    if (this.#doubled[cell]) return known.ofText(this.#decode(cell));
    const code = known.find(this.#bytes, start, end);
    return code < 0 ? known.add(this.#bytes, start, end, this.#decode(cell)) : code;
  }

  codes(rows: Rows, column: number, known: Known, found: Int32Array): void {
    for (let at = 0; at < rows.length; at++) found[at] = this.code(rows[at] ?? 0, column, known);
  }

  copy(rows: Rows, from: number, column: number, sink: ByteSink): number {
    for (let at = from; at < rows.length; at++) {
      const cell = this.#cell(rows[at] ?? 0, column);
      const start = this.#starts[cell] ?? 0;
      const end = this.#ends[cell] ?? 0;
      if (cell < 0 || this.#doubled[cell] || !isPlainText(this.#bytes, start, end)) return at;
      sink.pushBytes(this.#bytes, start, end);
    }
    return rows.length;
  }

  #cell(row: number, column: number): number {
    const cell = (this.#rows[row] ?? 0) + column;
    return cell < (this.#rows[row + 1] ?? 0) ? cell : -1;
  }

  #decode(cell: number): string {
    const text = cleaned(this.#decoder.decode(this.#bytes.subarray(this.#starts[cell], this.#ends[cell])));
    return this.#doubled[cell] ? text.replaceAll('""', '"') : text;
  }
}

/** By the first byte alone, in any of the encodings: it spares decoding most cells that are another text. */
function mayBegin(byte: number, text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? byte === first : byte >= 0x80;
}
