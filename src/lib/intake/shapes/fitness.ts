import { cellReader } from '../cells/reader.ts';
import type { Grid } from '../files/grid.ts';
import { findTable } from '../headings/fit.ts';
import { findLayout, type Layout } from '../headings/layout.ts';
import type { Match } from '../headings/match.ts';
import { findShape } from '../headings/shapes.ts';
import { tables, type Column, type Table, type TableName } from '../../tables/index.ts';

/** How well a grid reads as one table of ours. */
export interface Fitness {
  readonly layout: Layout;
  readonly table: TableName | null;
  /** A table has all it requires, or the shape is known. */
  readonly isWhole: boolean;
  /** Headings that say a column of that table; sure ones count whole. */
  readonly said: number;
  /** Of the cells under them that have a kind, the share that are of it; 1 when none has. */
  readonly agreement: number;
}

const rowsLooked = 40;

export function fitness(grid: Grid): Fitness {
  const layout = findLayout(grid, '');
  const shape = findShape(layout.headings);
  const { best, nearest } = findTable(layout.headings, '');
  const fit = best ?? nearest;
  const matches = fit?.matches ?? [];
  return {
    layout,
    table: fit?.table ?? null,
    isWhole: best !== null || shape !== null,
    said: shape ? shape.when.length : matches.reduce((sum, match) => sum + match.confidence, 0),
    agreement: fit ? agreement(grid, layout, fit.table, matches) : 0
  };
}

function agreement(grid: Grid, layout: Layout, table: TableName, matches: readonly Match[]): number {
  const from = (layout.headingRow ?? -1) + 1;
  const rows = grid.rows.slice(from, from + rowsLooked);
  const columns = (tables[table] as Table).columns;
  const rates = matches.flatMap(({ index, column }) => readable(rows, index, column, columns[column]));
  return rates.length === 0 ? 1 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/** None for a column of text, or one without cells: they agree with everything. */
function readable(rows: Grid['rows'], index: number, name: string, column: Column | undefined): number[] {
  if (!column || column.type === 'text' || column.type === 'list') return [];
  const read = cellReader(name, column, { scale: 1, inPercent: false, order: 'day', from1904: false });
  const cells = rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
  const good = cells.filter((cell) => read(cell).value !== null).length;
  return cells.length === 0 ? [] : [good / cells.length];
}
