import type { Reconciliation } from '../types.ts';
import type { NumberBuilder } from './numberBuilder.ts';
import type { PlannedColumn } from './plan.ts';

export type MoneyLine = Reconciliation['money'][number];

/** Adds up a column of money on its way: once as it is read, once as it goes on. */
export interface MoneyCounter {
  /** @param from the first new row of `values`; @param rejected of the new rows; @param refused cells that are no amount */
  countIn(values: NumberBuilder, from: number, rejected: Uint8Array, refused: number): void;
  /** After refused records were dropped. */
  countOut(values: NumberBuilder, from: number): void;
  line(): MoneyLine;
}

export function moneyCounter({ name, heading }: PlannedColumn): MoneyCounter {
  const sums = { moneyIn: 0, moneyOut: 0, moneyRejected: 0, cellsWithout: 0, cellsWith: 0 };
  return {
    countIn(values, from, rejected, refused) {
      const { count, sum } = added(values.numbers(from));
      sums.cellsWith += count;
      sums.moneyIn += sum;
      if (rejected.includes(1))
        sums.moneyRejected += added(values.numbers(from).filter((_one, at) => rejected[at])).sum;
      sums.cellsWithout += rejected.length - refused;
    },
    countOut(values, from) {
      sums.moneyOut += added(values.numbers(from)).sum;
    },
    line: () => ({ column: name, heading: heading.raw, ...sums, cellsWithout: sums.cellsWithout - sums.cellsWith })
  };
}

/** Whole 分: in whatever order they are added, the sum is the same. */
function added(amounts: Float64Array): { readonly count: number; readonly sum: number } {
  let count = 0;
  let sum = 0;
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] ?? NaN;
    if (Number.isNaN(amount)) continue;
    count += 1;
    sum += amount;
  }
  return { count, sum };
}
