import type { Packed } from '../../engine/packed.ts';
import type { Column } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import { IntegerBuilder } from './integerBuilder.ts';
import { ListBuilder } from './listBuilder.ts';
import { NumberBuilder } from './numberBuilder.ts';
import { TextBuilder } from './textBuilder.ts';

/** A column that grows row by row, in few bytes. */
export interface Builder {
  readonly length: number;
  push(value: Scalar | null): void;
  /** The first `count` of them; `NaN`: none. */
  pushNumbers(numbers: Float64Array, count: number): void;
  at(index: number): Scalar | null;
  /** Marks those from `from` on that have no value, counted from there; whether there are any. */
  markNulls(from: number, marks: Uint8Array): boolean;
  /** Of the rows from `from` on keeps those that are not marked. */
  drop(from: number, marked: Uint8Array): void;
  /** Plain values, or packed when there are many. */
  finish(): Finished;
}

export interface Finished {
  readonly values: readonly (Scalar | null)[];
  readonly packed: Packed | null;
}

/** @param about how many rows there will be, to make room for at once */
export const builderOf = ({ type }: Pick<Column, 'type'>, about = 0): Builder => {
  if (type === 'yesno') return new ListBuilder();
  if (type === 'integer') return new IntegerBuilder(about);
  return type === 'money' || type === 'number' || type === 'share' ? new NumberBuilder(about) : new TextBuilder(about);
};
