import { noInteger, packedFrom } from '../../engine/packed.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Builder, Finished } from './builder.ts';
import { compact, kept, markAll, roomFor, wider } from './room.ts';

/** Whole numbers of 32 bits. */
export class IntegerBuilder implements Builder {
  #data: Int32Array<ArrayBuffer>;
  length = 0;

  constructor(about = 0) {
    this.#data = new Int32Array(roomFor(about));
  }

  push(value: Scalar | null): void {
    if (this.length === this.#data.length) this.#data = wider(this.#data);
    this.#data[this.length++] = typeof value === 'number' ? value : noInteger;
  }

  pushNumbers(numbers: Float64Array, count: number): void {
    while (this.length + count > this.#data.length) this.#data = wider(this.#data);
    const data = this.#data;
    for (let at = 0, to = this.length; at < count; at++, to++) {
      const value = numbers[at] ?? NaN;
      data[to] = Number.isNaN(value) ? noInteger : value;
    }
    this.length += count;
  }

  at(index: number): number | null {
    const value = this.#data[index] ?? noInteger;
    return value === noInteger ? null : value;
  }

  markNulls(from: number, marks: Uint8Array): boolean {
    return markAll(noInteger, this.#data.subarray(from, this.length), marks);
  }

  drop(from: number, marked: Uint8Array): void {
    this.length = compact(this.#data, from, this.length, marked);
  }

  finish(): Finished {
    const integers = kept(this.#data, this.length);
    if (this.length >= packedFrom) return { values: [], packed: { kind: 'integers', integers } };
    return { values: Array.from(integers, (one) => (one === noInteger ? null : one)), packed: null };
  }
}
