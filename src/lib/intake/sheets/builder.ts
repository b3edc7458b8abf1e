import { packedFrom, type Packed } from '../../engine/packed.ts';
import type { Column } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';

/** A column that grows row by row, in few bytes. */
export interface Builder {
  readonly length: number;
  push(value: Scalar | null): void;
  at(index: number): Scalar | null;
  /** Of the rows from `from` on keeps those that are not marked. */
  drop(from: number, marked: Uint8Array): void;
  /** Plain values, or packed when there are many. */
  finish(): { readonly values: readonly (Scalar | null)[]; readonly packed: Packed | null };
}

const firstLength = 1024;

export const builderOf = ({ type }: Pick<Column, 'type'>): Builder => {
  if (type === 'yesno') return flags();
  return type === 'money' || type === 'integer' || type === 'number' || type === 'share' ? numbers() : texts();
};

export class NumberBuilder implements Builder {
  #data = new Float64Array(firstLength);
  length = 0;

  push(value: Scalar | null): void {
    this.pushNumber(typeof value === 'number' ? value : NaN);
  }

  /** `NaN`: none. */
  pushNumber(value: number): void {
    if (this.length === this.#data.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[this.length++] = value;
  }

  numberAt(index: number): number {
    return this.#data[index] ?? NaN;
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

export class TextBuilder implements Builder {
  readonly #texts: string[] = [];
  readonly #codes = new Map<string, number>();
  #data = new Int32Array(firstLength);
  length = 0;

  push(value: Scalar | null): void {
    this.pushCode(value === null ? -1 : this.codeOf(String(value)));
  }

  codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    if (code < mostDistinct) this.#codes.set(text, code);
    return code;
  }

  pushCode(code: number): void {
    if (this.length === this.#data.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[this.length++] = code;
  }

  at(index: number): string | null {
    return this.#texts[this.#data[index] ?? -1] ?? null;
  }

  drop(from: number, marked: Uint8Array): void {
    this.length = compact(this.#data, from, this.length, marked);
  }

  finish() {
    const codes = this.#data.slice(0, this.length);
    if (this.length >= packedFrom) return { values: [], packed: { kind: 'texts' as const, texts: this.#texts, codes } };
    return { values: Array.from(codes, (code) => this.#texts[code] ?? null), packed: null };
  }
}

/** Above it texts hardly repeat themselves, and looking for the same costs more than it saves. */
const mostDistinct = 200_000;

function flags(): Builder {
  const values: (Scalar | null)[] = [];
  return {
    get length() {
      return values.length;
    },
    push: (value) => void values.push(value),
    at: (index) => values[index] ?? null,
    drop: (from, marked) => void values.splice(from, Infinity, ...values.slice(from).filter((_one, at) => !marked[at])),
    finish: () => ({ values, packed: null })
  };
}

const numbers = () => new NumberBuilder();
const texts = () => new TextBuilder();

/** @returns the new length */
function compact(data: Float64Array | Int32Array, from: number, to: number, marked: Uint8Array): number {
  let end = from;
  for (let at = from; at < to; at++) if (!marked[at - from]) data[end++] = data[at] ?? 0;
  return end;
}
