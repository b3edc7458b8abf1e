import type { Data } from 'apache-arrow';
import { Nulls, TextColumn } from './arrowCells.ts';
import type { CellText } from './arrowText.ts';
import { isPlainText, type ByteSink, type Rows } from './chunk.ts';
import type { Known } from './known.ts';

/** Texts as UTF-8: one is decoded only where its bytes were not seen before. */
export class BytesColumn extends TextColumn {
  readonly #nulls: Nulls;
  readonly #bytes: Uint8Array;
  readonly #ends: Int32Array;

  constructor(data: Data, text: CellText) {
    super(text);
    this.#nulls = new Nulls(data);
    this.#bytes = data.values as Uint8Array;
    this.#ends = data.valueOffsets as Int32Array;
  }

  override markEmpty(first: number, count: number, marks: Uint8Array): void {
    for (let row = 0; row < count; row++) if (this.#isEmpty(first + row)) marks[row] = 1;
  }

  override markText(text: string, first: number, count: number, marks: Uint8Array): void {
    if (text === '') return this.markEmpty(first, count, marks);
    const wanted = new TextEncoder().encode(text);
    for (let row = 0; row < count; row++) if (this.#is(first + row, wanted)) marks[row] = 1;
  }

  override code(row: number, known: Known): number {
    if (this.#isEmpty(row)) return -1;
    const start = this.#ends[row] ?? 0;
    const end = this.#ends[row + 1] ?? 0;
    const code = known.find(this.#bytes, start, end);
    return code < 0 ? known.add(this.#bytes, start, end, this.text(row)) : code;
  }

  override copy(rows: Rows, from: number, first: number, sink: ByteSink): number {
    for (let at = from; at < rows.length; at++) {
      const row = first + (rows[at] ?? 0);
      const start = this.#ends[row] ?? 0;
      const end = this.#ends[row + 1] ?? 0;
      if (this.#nulls.has(row) || !isPlainText(this.#bytes, start, end)) return at;
      sink.pushBytes(this.#bytes, start, end);
    }
    return rows.length;
  }

  #isEmpty(row: number): boolean {
    return this.#nulls.has(row) || this.#ends[row] === this.#ends[row + 1];
  }

  #is(row: number, wanted: Uint8Array): boolean {
    const start = this.#ends[row] ?? 0;
    if (this.#nulls.has(row) || (this.#ends[row + 1] ?? 0) - start !== wanted.length) return false;
    for (let at = 0; at < wanted.length; at++) if (this.#bytes[start + at] !== wanted[at]) return false;
    return true;
  }
}
