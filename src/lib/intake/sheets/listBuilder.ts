import type { Scalar } from '../cells/reading.ts';
import type { Builder, Finished } from './builder.ts';
import { numberOrNull } from './room.ts';

/** Values of any kind, one by one. */
export class ListBuilder implements Builder {
  readonly #values: (Scalar | null)[] = [];

  get length(): number {
    return this.#values.length;
  }

  push(value: Scalar | null): void {
    this.#values.push(value);
  }

  pushNumbers(numbers: Float64Array, count: number): void {
    for (let at = 0; at < count; at++) this.push(numberOrNull(numbers[at] ?? NaN));
  }

  at(index: number): Scalar | null {
    return this.#values[index] ?? null;
  }

  markNulls(from: number, marks: Uint8Array): boolean {
    for (let at = 0; at < marks.length; at++) if (this.at(from + at) === null) marks[at] = 1;
    return marks.includes(1);
  }

  drop(from: number, marked: Uint8Array): void {
    const kept = this.#values.slice(from).filter((_one, at) => !marked[at]);
    this.#values.length = from;
    for (const one of kept) this.#values.push(one);
  }

  finish(): Finished {
    return { values: this.#values, packed: null };
  }
}
