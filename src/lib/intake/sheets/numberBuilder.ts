import { packedFrom } from '../../engine/packed.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Builder, Finished } from './builder.ts';
import { compact, kept, markAll, numberOrNull, roomFor, wider } from './room.ts';

/** Numbers of 64 bits, amounts among them. */
export class NumberBuilder implements Builder {
  #data: Float64Array<ArrayBuffer>;
  length = 0;

  constructor(about = 0) {
    this.#data = new Float64Array(roomFor(about));
  }

  push(value: Scalar | null): void {
    if (this.length === this.#data.length) this.#data = wider(this.#data);
    this.#data[this.length++] = typeof value === 'number' ? value : NaN;
  }

  pushNumbers(numbers: Float64Array, count: number): void {
    while (this.length + count > this.#data.length) this.#data = wider(this.#data);
    this.#data.set(numbers.subarray(0, count), this.length);
    this.length += count;
  }

  at(index: number): number | null {
    return numberOrNull(this.#data[index] ?? NaN);
  }

  /** `NaN`: none. As they stand: to be read at once. */
  numbers(from: number): Float64Array {
    return this.#data.subarray(from, this.length);
  }

  markNulls(from: number, marks: Uint8Array): boolean {
    return markAll(NaN, this.#data.subarray(from, this.length), marks);
  }

  drop(from: number, marked: Uint8Array): void {
    this.length = compact(this.#data, from, this.length, marked);
  }

  finish(): Finished {
    const numbers = kept(this.#data, this.length);
    if (this.length >= packedFrom) return { values: [], packed: { kind: 'numbers', numbers } };
    return { values: Array.from(numbers, numberOrNull), packed: null };
  }
}
