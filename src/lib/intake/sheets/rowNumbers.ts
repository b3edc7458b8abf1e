import { integersOf, packedFrom, type PackedRuns } from '../../engine/packed.ts';
import type { Rows } from '../files/chunk.ts';
import type { Finished } from './builder.ts';

/** Where records stand in their sheet: runs of rows, as most follow upon each other. */
export class RowNumbers {
  readonly #starts: number[] = [];
  readonly #firsts: number[] = [];
  length = 0;

  /** Each of them and `by` more. @param rows rising */
  push(rows: Rows, by: number): void {
    const [first = 0, last = -1] = [rows[0], rows.at(-1)];
    if (last - first === rows.length - 1) this.#add(first + by, rows.length);
    else for (const row of rows) this.#add(row + by, 1);
  }

  /** Of the rows from `from` on keeps those that are not marked. */
  drop(from: number, marked: Uint8Array): void {
    const numbers = this.#taken(from);
    numbers.forEach((number, at) => !marked[at] && this.#add(number, 1));
  }

  /** Plain values, or packed when there are many. */
  finish(): Finished {
    if (this.length >= packedFrom) return { values: [], packed: this.#packed() };
    return { values: [...integersOf(this.#packed(), 0, this.length)], packed: null };
  }

  /** The numbers from `from` on, which are then no more. */
  #taken(from: number): Int32Array {
    const numbers = new Int32Array(this.length - from);
    while (this.length > from) {
      const [start, first] = [this.#starts.at(-1) ?? 0, this.#firsts.at(-1) ?? 0];
      const low = Math.max(start, from);
      for (let row = low; row < this.length; row++) numbers[row - from] = first + row - start;
      if (start >= from) this.#starts.length = this.#firsts.length -= 1;
      this.length = low;
    }
    return numbers;
  }

  #add(first: number, count: number): void {
    if (count === 0) return;
    const end = (this.#firsts.at(-1) ?? 0) + this.length - (this.#starts.at(-1) ?? 0);
    if (this.length === 0 || end !== first) {
      this.#starts.push(this.length);
      this.#firsts.push(first);
    }
    this.length += count;
  }

  #packed(): PackedRuns {
    const [starts, firsts] = [Int32Array.from(this.#starts), Int32Array.from(this.#firsts)];
    return { kind: 'runs', starts, firsts, count: this.length };
  }
}
