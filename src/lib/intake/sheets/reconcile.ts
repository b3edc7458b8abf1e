import type { Reconciliation } from '../types.ts';
import type { ColumnValues } from './readColumn.ts';

type MoneyLine = Reconciliation['money'][number];

/** One line for each money column. @param rejected whether the data row was refused */
export function reconcileMoney(columns: readonly ColumnValues[], rejected: Uint8Array): MoneyLine[] {
  return columns.filter(({ column }) => column.definition.type === 'money').map((one) => moneyLine(one, rejected));
}

function moneyLine({ column, values, refusals }: ColumnValues, rejected: Uint8Array): MoneyLine {
  let moneyIn = 0;
  let moneyOut = 0;
  let moneyRejected = 0;
  let cellsWith = 0;
  values.forEach((value, at) => {
    if (typeof value !== 'number') return;
    cellsWith += 1;
    moneyIn += value;
    if (rejected[at]) moneyRejected += value;
    else moneyOut += value;
  });
  const cellsWithout = values.length - cellsWith - refusals.length;
  return {
    column: column.name,
    heading: column.heading.raw,
    moneyIn,
    moneyOut,
    moneyRejected,
    cellsWithout,
    cellsWith
  };
}
