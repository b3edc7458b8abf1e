import { groupedBy } from './grouped.ts';
import { cellOf, definitionOf, headingOf } from './cells.ts';
import type { Made } from './rows.ts';
import { plainSheet, type Manner, type Rows } from './sheets.ts';

/** Money columns stand together under one word; the others have an empty cell below or above. */
export function twoRowHeadings(made: Made, manner: Manner): Rows {
  const isMoney = (name: string) => definitionOf(made.table, name)?.type === 'money';
  const columns = [...made.columns.filter((name) => !isMoney(name)), ...made.columns.filter(isMoney)];
  const inOrder = { ...manner, order: columns.map((_name, at) => at) };
  const [headings = [], ...body] = plainSheet({ ...made, columns }, inOrder);
  const money = columns.map(isMoney);
  const first = money.indexOf(true);
  const unit = manner.unit.stands === 'heading' ? `（${manner.unit.word}）` : '';
  const upper = headings.map((heading, at) => (money[at] ? (at === first ? `投资情况${unit}` : '') : heading));
  const lower = headings.map((heading, at) => (money[at] ? heading.replace(/（.*）$/, '') : ''));
  return [upper, lower, ...body];
}

/** The values of a measure beside each other, one column for each value of a column. */
function across(made: Made, manner: Manner, by: string, measure: string, say: (value: string) => string): Rows {
  const kept = made.columns.filter((name) => name !== by && name !== measure);
  const values = [...new Set(made.rows.map((row) => String(row[by])))];
  const heading = headingOf(made.table, measure, 0, manner.unit);
  const groups = groupedBy(made.rows, (row) => kept.map((name) => String(row[name])).join('\t'));
  const cell = (row: Made['rows'][number] | undefined, name: string) =>
    cellOf(definitionOf(made.table, name), name, row?.[name], manner.unit, 0);
  return [
    [...kept.map((name) => headingOf(made.table, name, 0, manner.unit)), ...values.map((one) => say(one) + heading)],
    ...[...groups.values()].map((rows) => [
      ...kept.map((name) => cell(rows[0], name)),
      ...values.map((one) =>
        cell(
          rows.find((row) => String(row[by]) === one),
          measure
        )
      )
    ])
  ];
}

export const yearsAcross = (made: Made, manner: Manner): Rows =>
  across(made, manner, 'year', 'requested', (year) => `${year}年`);

export const monthsAcross = (made: Made, manner: Manner): Rows =>
  across(made, manner, 'month', 'active_users', (day) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`);
