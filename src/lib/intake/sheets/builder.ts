import { packedFrom, textAt, type Packed } from '../../engine/packed.ts';
import type { Column } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';

/** A column that grows row by row, in few bytes. */
export interface Builder {
  readonly length: number;
  push(value: Scalar | null): void;
  at(index: number): Scalar | null;
  isNull(index: number): boolean;
  /** Of the rows from `from` on keeps those that are not marked. */
  drop(from: number, marked: Uint8Array): void;
  /** Plain values, or packed when there are many. */
  finish(): { readonly values: readonly (Scalar | null)[]; readonly packed: Packed | null };
}

const firstLength = 1024;

/** @param about how many rows there will be, to make room for at once */
export const builderOf = ({ type }: Pick<Column, 'type'>, about = 0): Builder => {
  if (type === 'yesno') return flags();
  const isNumber = type === 'money' || type === 'integer' || type === 'number' || type === 'share';
  return isNumber ? new NumberBuilder(about) : new TextBuilder(about);
};

/** With a little more than was guessed: to grow at the very end would cost as much as all that was spared. */
const roomFor = (about: number) => Math.max(firstLength, Math.ceil(about * 1.02) + 1);

export class NumberBuilder implements Builder {
  #data: Float64Array<ArrayBuffer>;
  length = 0;

  constructor(about = 0) {
    this.#data = new Float64Array(roomFor(about));
  }

  push(value: Scalar | null): void {
    this.pushNumber(typeof value === 'number' ? value : NaN);
  }

  /** `NaN`: none. */
  pushNumber(value: number): void {
    if (this.length === this.#data.length) this.#data = wider(this.#data);
    this.#data[this.length++] = value;
  }

  numberAt(index: number): number {
    return this.#data[index] ?? NaN;
  }

  isNull(index: number): boolean {
    return Number.isNaN(this.#data[index] ?? NaN);
  }

  at(index: number): number | null {
    const value = this.#data[index] ?? NaN;
    return Number.isNaN(value) ? null : value;
  }

  drop(from: number, marked: Uint8Array): void {
    this.length = compact(this.#data, from, this.length, marked);
  }

  finish() {
    const numbers = this.#data.slice(0, this.length);
    if (this.length >= packedFrom) return { values: [], packed: { kind: 'numbers' as const, numbers } };
    return { values: Array.from(numbers, (one) => (Number.isNaN(one) ? null : one)), packed: null };
  }
}

/** Distinct texts above which, when most rows have their own, texts are kept as bytes and not looked up. */
const mostDistinct = 20_000;

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
    else this.pushCode(value === null ? -1 : this.codeOf(String(value)));
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

  pushCode(code: number): void {
    if (this.#raw) return this.push(this.#texts[code] ?? null);
    if (this.length === this.#data.length) this.#data = wider(this.#data);
    this.#data[this.length++] = code;
    if (this.#texts.length > mostDistinct && this.length < this.#texts.length * 2) this.#becomeRaw();
  }

  isNull(index: number): boolean {
    return this.#raw ? this.#raw.isNull(index) : (this.#data[index] ?? -1) < 0;
  }

  at(index: number): string | null {
    return this.#raw ? this.#raw.at(index) : (this.#texts[this.#data[index] ?? -1] ?? null);
  }

  drop(from: number, marked: Uint8Array): void {
    if (this.#raw) this.length = this.#raw.drop(from, this.length, marked);
    else this.length = compact(this.#data, from, this.length, marked);
  }

  finish() {
    if (this.#raw) return { values: [], packed: this.#raw.packed(this.length) };
    const codes = this.#data.slice(0, this.length);
    if (this.length >= packedFrom) return { values: [], packed: { kind: 'texts' as const, texts: this.#texts, codes } };
    return { values: Array.from(codes, (code) => this.#texts[code] ?? null), packed: null };
  }

  #becomeRaw(): void {
    const raw = new RawTexts(this.#data.length);
    for (let at = 0; at < this.length; at++) raw.push(this.#texts[this.#data[at] ?? -1] ?? '', at);
    this.#raw = raw;
    this.#data = new Int32Array(0);
  }
}

/** Of a text that hardly repeats itself: an id. */
const usualLength = 10;
const encoder = new TextEncoder();

/** UTF-8 one text after the other; an empty one is null. */
class RawTexts {
  #bytes: Uint8Array<ArrayBuffer>;
  #offsets: Int32Array<ArrayBuffer>;

  constructor(about: number) {
    this.#bytes = new Uint8Array(about * usualLength);
    this.#offsets = new Int32Array(about + 1);
  }

  push(text: string, at: number): void {
    const bytes = encoder.encode(text);
    this.pushBytes(bytes, 0, bytes.length, at);
  }

  pushBytes(bytes: Uint8Array, start: number, end: number, at: number): void {
    if (at + 1 >= this.#offsets.length) this.#offsets = wider(this.#offsets);
    const from = this.#offsets[at] ?? 0;
    const to = from + end - start;
    while (to > this.#bytes.length) this.#bytes = wider(this.#bytes);
    const own = this.#bytes;
    for (let i = start; i < end; i++) own[from + i - start] = bytes[i] ?? 0;
    this.#offsets[at + 1] = to;
  }

  at(index: number): string | null {
    return textAt({ bytes: this.#bytes, offsets: this.#offsets }, index);
  }

  isNull(index: number): boolean {
    return this.#offsets[index] === this.#offsets[index + 1];
  }

  drop(from: number, length: number, marked: Uint8Array): number {
    let end = from;
    for (let at = from; at < length; at++) {
      if (marked[at - from]) continue;
      const [start, stop] = [this.#offsets[at] ?? 0, this.#offsets[at + 1] ?? 0];
      this.pushBytes(this.#bytes.slice(start, stop), 0, stop - start, end++);
    }
    return end;
  }

  packed(length: number) {
    const offsets = this.#offsets.slice(0, length + 1);
    return { kind: 'bytes' as const, bytes: this.#bytes.slice(0, offsets[length] ?? 0), offsets };
  }
}

function wider<T extends Int32Array | Uint8Array | Float64Array>(data: T): T {
  const next = new (data.constructor as new (length: number) => T)(data.length * 2);
  next.set(data);
  return next;
}

function flags(): Builder {
  const values: (Scalar | null)[] = [];
  return {
    get length() {
      return values.length;
    },
    push: (value) => void values.push(value),
    at: (index) => values[index] ?? null,
    isNull: (index) => (values[index] ?? null) === null,
    drop: (from, marked) => void values.splice(from, Infinity, ...values.slice(from).filter((_one, at) => !marked[at])),
    finish: () => ({ values, packed: null })
  };
}

/** @returns the new length */
function compact(data: Float64Array | Int32Array, from: number, to: number, marked: Uint8Array): number {
  let end = from;
  for (let at = from; at < to; at++) if (!marked[at - from]) data[end++] = data[at] ?? 0;
  return end;
}
