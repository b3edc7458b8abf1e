import type { Reconciliation } from '../types.ts';
import type { Builder } from './builder.ts';
import type { PlannedColumn } from './plan.ts';

export type MoneyLine = Reconciliation['money'][number];

/** Adds up a column of money on its way: once as it is read, once as it goes on. */
export interface MoneyCounter {
  /** @param from the first new row of `values`; @param rejected of the new rows; @param refused cells that are no amount */
  countIn(values: Builder, from: number, rejected: Uint8Array, refused: number): void;
  /** After refused records were dropped. */
  countOut(values: Builder, from: number): void;
  line(): MoneyLine;
}

export function moneyCounter({ name, heading }: PlannedColumn): MoneyCounter {
  const sums = { moneyIn: 0, moneyOut: 0, moneyRejected: 0, cellsWithout: 0, cellsWith: 0 };
  return {
    countIn(values, from, rejected, refused) {
      for (let at = 0; at < rejected.length; at++) {
        const value = values.at(from + at);
        if (typeof value !== 'number') continue;
        sums.cellsWith += 1;
        sums.moneyIn += value;
        if (rejected[at]) sums.moneyRejected += value;
      }
      sums.cellsWithout += rejected.length - refused;
    },
    countOut(values, from) {
      for (let at = from; at < values.length; at++) {
        const value = values.at(at);
        if (typeof value === 'number') sums.moneyOut += value;
      }
    },
    line: () => ({ column: name, heading: heading.raw, ...sums, cellsWithout: sums.cellsWithout - sums.cellsWith })
  };
}
