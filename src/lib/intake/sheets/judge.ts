import type { CellContext } from '../cells/reader.ts';
import type { ReadCell, Reading, Scalar } from '../cells/reading.ts';
import { Known } from '../files/known.ts';
import type { PlannedColumn } from './plan.ts';

/** A cell that could not be used: `at` counts the rows that were read from 0. */
export interface Refusal {
  readonly at: number;
  readonly column: PlannedColumn;
  readonly cell: string;
  readonly reading: Reading;
  /** What the column's other cells are read by. */
  readonly context: CellContext;
}

/** What is known of a column's cells, each distinct one read once. */
export interface Judge {
  readonly column: PlannedColumn;
  readonly known: Known;
  readonly scratch: Scratch;
  /** @param code of `known`; @param at of the row, should it be refused */
  valueOf(code: number, at: number, refuse: (refusal: Refusal) => void): Scalar | null;
}

export function judgeOf(read: ReadCell, column: PlannedColumn, context: CellContext): Judge {
  const known = new Known();
  const readings: Reading[] = [];
  return {
    column,
    known,
    scratch: new Scratch(),
    valueOf(code, at, refuse) {
      const cell = known.texts[code] ?? '';
      const reading = (readings[code] ??= read(cell));
      if (reading.reason) refuse({ at, column, cell, reading, context });
      return reading.reason ? null : reading.value;
    }
  };
}

/** Room for the answers of one chunk. */
class Scratch {
  #codes = new Int32Array(0);
  #numbers = new Float64Array(0);
  /** The code that a builder of texts gave to each text that was read. */
  readonly placed: number[] = [];

  codes(length: number): Int32Array {
    if (this.#codes.length < length) this.#codes = new Int32Array(length);
    return this.#codes;
  }

  numbers(length: number): Float64Array {
    if (this.#numbers.length < length) this.#numbers = new Float64Array(length);
    return this.#numbers;
  }
}
