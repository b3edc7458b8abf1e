import type { Column, Table } from '../tables/index.ts';

/** How a column's values are spread: in steps between the least and the most, or by value. */
export type SpreadBy = 'bins' | 'values';

/** Bins of a spread, and values named before the rest. */
export const mostBins = 12;
export const mostValues = 8;

const binned: readonly Column['type'][] = ['integer', 'number', 'share', 'money', 'date'];
const whole: readonly Column['type'][] = ['integer', 'money', 'date'];

export const spreadBy = ({ type }: Column): SpreadBy => (binned.includes(type) ? 'bins' : 'values');

const isText = ({ type }: Column) => type === 'text' || type === 'list';
const quoted = (name: string) => `"${name}"`;

/** One row per column: its place, rows, filled, distinct; least and most as text (of texts the shortest and longest). */
export function statsSql(table: Table): string {
  const columns = Object.entries(table.columns);
  const each = columns.map(([name, column], place) => {
    const [least, most] = extremes(quoted(name), column);
    return `select ${place} as place, count(*) as total, count(${quoted(name)}) as filled,
  count(distinct ${quoted(name)}) as count_distinct, (${least})::VARCHAR as least, (${most})::VARCHAR as most
from "${table.name}"`;
  });
  return `${each.join('\nunion all\n')}\norder by place`;
}

/** Of equally short or long texts the first in the order of their characters. */
function extremes(name: string, column: Column): readonly [least: string, most: string] {
  if (!isText(column)) return [`min(${name})`, `max(${name})`];
  const ordered = (way: string) =>
    `first(${name} order by length(${name}) ${way}, ${name}) filter (${name} is not null)`;
  return [ordered('asc'), ordered('desc')];
}

/** One row per column × bin or value that holds something: its place, number of the bin or value, count. */
export function spreadSql(table: Table): string {
  const each = Object.entries(table.columns).map(([name, column], place) =>
    spreadBy(column) === 'bins' ? binsSql(table, name, column, place) : valuesSql(table, name, place)
  );
  return `${each.map((one) => `(${one})`).join('\nunion all\n')}\norder by place, bin, count desc, value`;
}

/**
 * Whole numbers and days: steps of whole numbers, as few as hold the range; others: twelve equal steps. The last bin
 * takes what is on its upper bound.
 */
function binsSql(table: Table, name: string, column: Column, place: number): string {
  const value = column.type === 'date' ? `date_diff('day', DATE '1970-01-01', ${quoted(name)})` : quoted(name);
  const bin = whole.includes(column.type) ? `(v - lo) // ((hi - lo) // ${mostBins} + 1)` : `if(hi = lo, 0, ${reached})`;
  return `select ${place} as place, (${bin})::INTEGER as bin, null::VARCHAR as value, count(*) as count
from (select ${value} as v from "${table.name}" where ${quoted(name)} is not null) as said
cross join (select min(${value}) as lo, max(${value}) as hi from "${table.name}") as ends
group by all`;
}

/** How many of the bounds within a value has reached: counted, so that no rounding comes between bound and bin. */
const reached = Array.from(
  { length: mostBins - 1 },
  (_bound, at) => `(v >= lo + ${at + 1} * ((hi - lo) / ${mostBins}))::INTEGER`
).join(' + ');

function valuesSql(table: Table, name: string, place: number): string {
  return `select ${place} as place, null::INTEGER as bin, ${quoted(name)}::VARCHAR as value, count(*) as count
from "${table.name}" where ${quoted(name)} is not null
group by all order by count desc, value limit ${mostValues}`;
}
