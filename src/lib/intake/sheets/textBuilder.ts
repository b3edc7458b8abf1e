import { packedFrom } from '../../engine/packed.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Builder, Finished } from './builder.ts';
import { RawTexts } from './rawTexts.ts';
import { compact, kept, markAll, numberOrNull, roomFor, wider } from './room.ts';

/** Distinct texts above which, when most rows have their own, texts are kept as bytes and not looked up. */
const mostDistinct = 4_000;

export class TextBuilder implements Builder {
  readonly #texts: string[] = [];
  readonly #codes = new Map<string, number>();
  #data: Int32Array<ArrayBuffer>;
  #raw: RawTexts | null = null;
  length = 0;

  constructor(about = 0) {
    this.#data = new Int32Array(roomFor(about));
  }

  /** Texts hardly repeat themselves: `pushBytes` is cheaper than a code. */
  get isRaw(): boolean {
    return this.#raw !== null;
  }

  push(value: Scalar | null): void {
    if (this.#raw) this.#raw.push(value === null ? '' : String(value), this.length++);
    else {
      if (this.length === this.#data.length) this.#data = wider(this.#data);
      this.#data[this.length++] = value === null ? -1 : this.codeOf(String(value));
      this.#settle();
    }
  }

  pushNumbers(numbers: Float64Array, count: number): void {
    for (let at = 0; at < count; at++) this.push(numberOrNull(numbers[at] ?? NaN));
  }

  pushBytes(bytes: Uint8Array, start: number, end: number): void {
    this.#raw?.pushBytes(bytes, start, end, this.length++);
  }

  codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    this.#codes.set(text, code);
    return code;
  }

  /** Texts by their codes; -1: none. Not when it is raw. */
  pushCodes(codes: Int32Array, count: number): void {
    while (this.length + count > this.#data.length) this.#data = wider(this.#data);
    this.#data.set(codes.subarray(0, count), this.length);
    this.length += count;
    this.#settle();
  }

  at(index: number): string | null {
    return this.#raw ? this.#raw.at(index) : (this.#texts[this.#data[index] ?? -1] ?? null);
  }

  markNulls(from: number, marks: Uint8Array): boolean {
    return this.#raw ? this.#raw.markNulls(from, marks) : markAll(-1, this.#data.subarray(from, this.length), marks);
  }

  drop(from: number, marked: Uint8Array): void {
    if (this.#raw) this.length = this.#raw.drop(from, this.length, marked);
    else this.length = compact(this.#data, from, this.length, marked);
  }

  finish(): Finished {
    if (this.#raw) return { values: [], packed: this.#raw.packed(this.length) };
    const codes = kept(this.#data, this.length);
    if (this.length >= packedFrom) return { values: [], packed: { kind: 'texts', texts: this.#texts, codes } };
    return { values: Array.from(codes, (code) => this.#texts[code] ?? null), packed: null };
  }

  #settle(): void {
    if (this.#texts.length <= mostDistinct || this.length >= this.#texts.length * 2) return;
    const raw = new RawTexts(this.#data.length);
    for (let at = 0; at < this.length; at++) raw.push(this.#texts[this.#data[at] ?? -1] ?? '', at);
    this.#raw = raw;
    this.#data = new Int32Array(0);
  }
}
