import fc from 'fast-check';
import { cellOf, definitionOf, headingOf, units, type Unit } from './cells.ts';
import type { Made } from './rows.ts';

export type Rows = readonly (readonly string[])[];

/** What stands about a table in its sheet. */
export interface Manner {
  readonly unit: Unit;
  /** Which word each heading takes, which way each cell is written. */
  readonly words: readonly number[];
  readonly order: readonly number[];
  readonly titles: number;
  readonly blankRows: readonly number[];
  readonly blankColumn: number | null;
  readonly hasTotal: boolean;
}

const small = fc.nat({ max: 9 });

export const manners: fc.Arbitrary<Manner> = fc.record({
  unit: units,
  words: fc.array(small, { minLength: 9, maxLength: 9 }),
  order: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  titles: fc.nat({ max: 2 }),
  blankRows: fc.array(small, { maxLength: 2 }),
  blankColumn: fc.option(fc.nat({ max: 7 })),
  hasTotal: fc.boolean()
});

/** Headings and rows of a table, without anything about them. */
export function plainSheet({ table, columns, rows }: Made, { unit, words, order }: Manner): Rows {
  const ordered = columns.toSorted((a, b) => (order[columns.indexOf(a)] ?? 0) - (order[columns.indexOf(b)] ?? 0));
  const way = (name: string) => words[columns.indexOf(name)] ?? 0;
  const headings = ordered.map((name) => headingOf(table, name, way(name), unit));
  const cells = rows.map((row) =>
    ordered.map((name) => cellOf(definitionOf(table, name), name, row[name], unit, way(name)))
  );
  return [headings, ...cells];
}

const titles = ['2027年度汇总表（虚构）', '填报说明：请如实填写'];

/** The same with titles, a unit line, blank rows and columns, a total. */
export function dressed(made: Made, manner: Manner): Rows {
  const [headings = [], ...body] = plainSheet(made, manner);
  const spaced = manner.blankRows.reduce((rows, at) => rows.toSpliced(at % (rows.length + 1), 0, []), body);
  const total = manner.hasTotal ? [totalRow(headings, made)] : [];
  return above(manner, [headings, ...spaced, ...total]).map((row) => withBlank(row, manner.blankColumn));
}

/** Titles and the unit line go above the table. */
export function above({ titles: count, unit }: Manner, rows: Rows): Rows {
  const line = unit.stands === 'line' ? [[`单位：${unit.word}`]] : [];
  return [...titles.slice(0, count).map((title) => [title]), ...line, ...rows];
}

function totalRow(headings: readonly string[], { table }: Made): string[] {
  const money = headings.map((heading) => /投资|概算|运维费/.test(heading) && table !== 'usage');
  const first = money.indexOf(false);
  return headings.map((_heading, at) => (at === first ? '合计' : money[at] ? '1' : ''));
}

const withBlank = (row: readonly string[], at: number | null) => (at === null ? row : row.toSpliced(at, 0, ''));

/** Rows become columns. */
export function turned(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_cell, at) => rows.map((row) => row[at] ?? ''));
}
