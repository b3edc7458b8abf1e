import type { Reconciliation } from '$lib/intake/types.ts';
import { tables, type Table, type TableName } from '$lib/tables/index.ts';
import { quote } from '../rows.svelte.ts';
import { moneyBalances, rowsBalance } from './summary.ts';

/** One sum of a sheet, written out: what was read = what was loaded + what was not, and what the engine holds of it. */
export interface Sum {
  readonly file: string;
  readonly sheet: string;
  readonly table: TableName;
  /** `null`: rows; else a column of money, in 分. */
  readonly column: string | null;
  readonly heading: string;
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
  /** `null` before the engine was asked. */
  readonly held: number | null;
  readonly state: SumState;
  /** Cells with an amount and without; of rows: `null`. */
  readonly cells: { readonly with: number; readonly without: number } | null;
}

/** `unequal`: the two sides differ. `not_held`: they are equal, but the engine holds something else. */
export type SumState = 'equal' | 'unequal' | 'not_held';

/** What the engine holds, one row a sheet and column; `column_name` is empty for rows. */
export interface HeldRow {
  readonly table_name: string;
  readonly source_file: string;
  readonly source_sheet: string;
  readonly column_name: string;
  readonly value: number | null;
}

/** @param held `null` before the engine was asked */
export function sumsOf(reconciliation: readonly Reconciliation[], held: readonly HeldRow[] | null): Sum[] {
  const values = held && new Map(held.map((row) => [keyOf(row), row.value ?? 0]));
  return together(reconciliation).flatMap((one) => [
    rowSum(one, values),
    ...one.money.map((line) => moneySum(one, line, values))
  ]);
}

/** Several tables of one sheet that fill one table of ours are one sum: the engine holds them together. */
function together(all: readonly Reconciliation[]): Reconciliation[] {
  const found = new Map<string, Reconciliation>();
  for (const one of all) {
    const key = [one.table, one.file, one.sheet].join('\t');
    const before = found.get(key);
    found.set(key, before ? added(before, one) : { ...one, money: addedMoney(one.money) });
  }
  return [...found.values()];
}

const added = (a: Reconciliation, b: Reconciliation): Reconciliation => ({
  ...a,
  rowsIn: a.rowsIn + b.rowsIn,
  rowsOut: a.rowsOut + b.rowsOut,
  rowsRejected: a.rowsRejected + b.rowsRejected,
  money: addedMoney([...a.money, ...b.money])
});

type Line = Reconciliation['money'][number];

function addedMoney(lines: readonly Line[]): Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const before = found.get(line.column);
    found.set(line.column, before ? addedLine(before, line) : line);
  }
  return [...found.values()];
}

const addedLine = (a: Line, b: Line): Line => ({
  column: a.column,
  heading: a.heading === b.heading ? a.heading : `${a.heading} + ${b.heading}`,
  moneyIn: a.moneyIn + b.moneyIn,
  moneyOut: a.moneyOut + b.moneyOut,
  moneyRejected: a.moneyRejected + b.moneyRejected,
  cellsWith: a.cellsWith + b.cellsWith,
  cellsWithout: a.cellsWithout + b.cellsWithout
});

type Values = ReadonlyMap<string, number> | null;

function rowSum(one: Reconciliation, values: Values): Sum {
  const { rowsIn: read, rowsOut: loaded, rowsRejected: rejected } = one;
  const held = heldOf(one, '', values);
  const state = stateOf(rowsBalance(one), loaded, held);
  return { ...placeOf(one), column: null, heading: '', read, loaded, rejected, held, state, cells: null };
}

function moneySum(one: Reconciliation, line: Reconciliation['money'][number], values: Values): Sum {
  const { column, heading, moneyIn: read, moneyOut: loaded, moneyRejected: rejected } = line;
  const held = heldOf(one, column, values);
  const state = stateOf(moneyBalances(line), loaded, held);
  const cells = { with: line.cellsWith, without: line.cellsWithout };
  return { ...placeOf(one), column, heading, read, loaded, rejected, held, state, cells };
}

const placeOf = ({ file, sheet, table }: Reconciliation) => ({ file, sheet, table });

const keyOf = (row: HeldRow) => [row.table_name, row.source_file, row.source_sheet, row.column_name].join('\t');

const heldOf = ({ file, sheet, table }: Reconciliation, column: string, values: Values) =>
  values && (values.get([table, file, sheet, column].join('\t')) ?? 0);

function stateOf(isEqual: boolean, loaded: number, held: number | null): SumState {
  if (!isEqual) return 'unequal';
  return held === null || held === loaded ? 'equal' : 'not_held';
}

/** Asks the engine for what it holds of each sheet; `null` when nothing was loaded. */
export function heldSql(reconciliation: readonly Pick<Reconciliation, 'table'>[]): string | null {
  const names = [...new Set(reconciliation.map((one) => one.table))];
  return names.length === 0 ? null : names.flatMap(selectsOf).join('\nunion all\n');
}

function selectsOf(name: TableName): string[] {
  const money = Object.entries((tables[name] as Table).columns).filter(([, column]) => column.type === 'money');
  return [select(name, '', 'count(*)'), ...money.map(([column]) => select(name, column, `sum("${column}")`))];
}

/** 分 as DOUBLE: whole numbers are exact up to 2⁵³. */
const select = (table: TableName, column: string, value: string) => `select ${quote(table)} as table_name, source_file,
  coalesce(source_sheet, '') as source_sheet, ${quote(column)} as column_name, (${value})::DOUBLE as value
from "${table}" group by all`;
