import type { Engine, QueryOptions } from '../engine/engine.ts';
import { tables, type Column, type Table, type TableName } from '../tables/index.ts';
import type { ColumnProfile } from './profile.ts';
import { mostBins, spreadBy, spreadSql, statsSql } from './profileSql.ts';

/** A value as the table holds it: money in 分, days `YYYY-MM-DD`, a yes or no as `true` or `false`. */
export type Extreme = number | string;

export interface Bin {
  /** Held by the bin. */
  readonly from: Extreme;
  /** Held by the next bin; by this one if it is the last. */
  readonly to: Extreme;
  readonly count: number;
}

/** One column of one table: how well it is filled, and how its values are spread. */
export interface ColumnSpread extends ColumnProfile {
  readonly type: Column['type'];
  /** The least and the most; of texts and lists the shortest and the longest. `null`: nothing is said. */
  readonly least: Extreme | null;
  readonly most: Extreme | null;
  /** Of numbers, money and dates: at most twelve bins without a gap from the least to the most. */
  readonly bins: readonly Bin[] | null;
  /** Of all others: the most frequent values, at most eight; equals in the order of their characters. */
  readonly values: readonly { readonly value: string; readonly count: number }[] | null;
  /** Filled rows under none of `values`. */
  readonly others: number;
}

interface Stats {
  readonly total: number;
  readonly filled: number;
  readonly count_distinct: number;
  readonly least: string | null;
  readonly most: string | null;
}

interface Spread {
  readonly place: number;
  readonly bin: number | null;
  readonly value: string | null;
  readonly count: number;
}

/**
 * Every column of a table, in its order; exact, from two requests.
 * @throws EngineError; `AbortError` when stopped
 */
export async function readProfiles(
  engine: Pick<Engine, 'query'>,
  name: TableName,
  options: QueryOptions = {}
): Promise<ColumnSpread[]> {
  const table: Table = tables[name];
  const stats = (await engine.query(statsSql(table), options)).rows<Stats>();
  const spread = (await engine.query(spreadSql(table), options)).rows<Spread>();
  return Object.entries(table.columns).flatMap(([column_name, column], place) => {
    const own = stats[place];
    return own
      ? [
          spreadOf(
            { name, column_name, column },
            own,
            spread.filter((one) => one.place === place)
          )
        ]
      : [];
  });
}

interface Place {
  readonly name: TableName;
  readonly column_name: string;
  readonly column: Column;
}

function spreadOf({ name, column_name, column }: Place, stats: Stats, spread: readonly Spread[]): ColumnSpread {
  const { total, filled, count_distinct } = stats;
  const [least, most] = [typed(stats.least, column), typed(stats.most, column)];
  const isBinned = spreadBy(column) === 'bins';
  const values = spread.map(({ value, count }) => ({ value: value ?? '', count }));
  return {
    ...{ table_name: name, column_name, filled, total, count_distinct, type: column.type, least, most },
    bins: isBinned ? binsOf(least, most, column, spread) : null,
    values: isBinned ? null : values,
    others: isBinned ? 0 : filled - values.reduce((sum, { count }) => sum + count, 0)
  };
}

const numeric: readonly Column['type'][] = ['integer', 'number', 'share', 'money'];

const typed = (text: string | null, { type }: Column) =>
  text !== null && numeric.includes(type) ? Number(text) : text;

const millisecondsPerDay = 86_400_000;
const dayNumber = (day: string) => Date.parse(day) / millisecondsPerDay;
const dayText = (day: number) => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

function binsOf(least: Extreme | null, most: Extreme | null, column: Column, spread: readonly Spread[]): Bin[] {
  if (least === null || most === null) return [];
  const isDate = column.type === 'date';
  const [lo, hi] = [least, most].map((one) => (typeof one === 'number' ? one : dayNumber(one))) as [number, number];
  const bounds = boundsOf(lo, hi, column.type !== 'number' && column.type !== 'share');
  const shown = (value: number) => (isDate ? dayText(value) : value);
  const counts = new Map(spread.map(({ bin, count }) => [bin, count]));
  return bounds
    .slice(1)
    .map((to, at) => ({ from: shown(bounds[at] ?? lo), to: shown(to), count: counts.get(at) ?? 0 }));
}

/** As `spreadSql` counts: the bounds of the bins, one more than there are bins. */
export function boundsOf(lo: number, hi: number, isWhole: boolean): number[] {
  if (hi === lo) return [lo, hi];
  const step = isWhole ? Math.floor((hi - lo) / mostBins) + 1 : (hi - lo) / mostBins;
  const count = isWhole ? Math.floor((hi - lo) / step) + 1 : mostBins;
  return [...Array.from({ length: count }, (_bin, at) => lo + at * step), hi];
}
