import { isBlank, type Grid } from '../files/grid.ts';
import { findTable } from './fit.ts';
import { readHeading, type Heading } from './heading.ts';
import { findShape } from './shapes.ts';

/** Where a sheet's headings stand. */
export interface Layout {
  /** 0-based; `null` when the sheet is empty. */
  readonly headingRow: number | null;
  readonly headings: readonly Heading[];
}

/** Headings stand near the top: titles, a unit line and notes come before. */
const rowsLooked = 30;

/** The row of a known shape, else the one that fits any of our tables best, else the first with the most cells. */
export function findLayout(grid: Grid, hint: string): Layout {
  const top = grid.rows.slice(0, rowsLooked).map((cells) => cells.map(readHeading));
  const row = shapedRow(top) ?? fittingRow(top, hint) ?? indexOfLargest(grid.rows.slice(0, rowsLooked).map(filled));
  const cells = grid.rows[row];
  return cells && !isBlank(cells) ? { headingRow: row, headings: top[row] ?? [] } : { headingRow: null, headings: [] };
}

function shapedRow(top: readonly (readonly Heading[])[]): number | null {
  const row = top.findIndex((headings) => findShape(headings) !== null);
  return row < 0 ? null : row;
}

function fittingRow(top: readonly (readonly Heading[])[], hint: string): number | null {
  const rated = top.map((headings) => rate(headings, hint));
  const best = indexOfLargest(rated);
  return (rated[best] ?? 0) > 0 ? best : null;
}

/** Labels count; a table with all it requires counts more. */
function rate(headings: readonly Heading[], hint: string): number {
  const { best, nearest } = findTable(headings, hint);
  const matches = (best ?? nearest)?.matches ?? [];
  return matches.reduce((sum, match) => sum + match.confidence, 0) * (best ? 2 : 1);
}

function indexOfLargest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
