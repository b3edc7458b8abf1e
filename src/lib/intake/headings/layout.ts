import { isBlank, type Grid } from '../files/grid.ts';
import { findTable } from './fit.ts';
import { foldedHeadings, type HeadingRows } from './folding.ts';
import { headingRowsAround, mustBelongTogether } from './grouping.ts';
import { readHeading, type Heading } from './heading.ts';
import { spreads } from './spread.ts';
import { findShape } from './shapes.ts';

/** Where a sheet's headings stand. */
export interface Layout {
  /** 0-based, of several the last: records begin below it. `null` when the sheet is empty. */
  readonly headingRow: number | null;
  /** 0-based, of several the first; as `headingRow` when there is one. */
  readonly firstHeadingRow: number | null;
  readonly headings: readonly Heading[];
}

/** Headings stand near the top: titles, a unit line and notes come before. */
const rowsLooked = 30;
/** How much better headings must fit with the row above them to be read with it, where nothing else says so. */
const clearly = 0.3;
/** A heading that says a year or a month beside its measure, and one that says nothing else. */
const rates = { spread: 0.6, bare: 0.2 };

/** The row of a known shape, else the one that fits any of our tables best, else the first with the most cells. */
export function findLayout(grid: Grid, hint: string): Layout {
  const top = grid.rows.slice(0, rowsLooked).map((cells) => cells.map(readHeading));
  const shaped = shapedRow(top);
  const row = shaped ?? fittingRow(top, hint) ?? indexOfLargest(grid.rows.slice(0, rowsLooked).map(filled));
  const cells = grid.rows[row];
  if (!cells || isBlank(cells)) return { headingRow: null, firstHeadingRow: null, headings: [] };
  const rows = shaped === null ? widened(grid, row, top[row] ?? [], hint) : { first: row, last: row };
  const headings = rows.first === rows.last ? (top[row] ?? []) : foldedHeadings(grid, rows);
  return { headingRow: rows.last, firstHeadingRow: rows.first, headings };
}

/** With the rows above and below that are headings too. */
function widened(grid: Grid, row: number, alone: readonly Heading[], hint: string): HeadingRows {
  const options = headingRowsAround(grid, row);
  const must = options.find((option) => mustBelongTogether(grid, option));
  if (must) return must;
  const least = rate(alone, hint) + clearly;
  const rated = options.map((rows) => ({ rows, rate: rate(foldedHeadings(grid, rows), hint) }));
  const better = rated.filter((one) => one.rate >= least).sort((a, b) => b.rate - a.rate);
  return better[0]?.rows ?? { first: row, last: row };
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

/** Labels count, and so do years and months beside them; a table with all it requires counts more. */
function rate(headings: readonly Heading[], hint: string): number {
  const { best, nearest } = findTable(headings, hint);
  const matches = (best ?? nearest)?.matches ?? [];
  const said = matches.reduce((sum, match) => sum + match.confidence, 0) * (best ? 2 : 1);
  return said === 0
    ? 0
    : said + spreads(headings).reduce((sum, one) => sum + (one.rest.text === '' ? rates.bare : rates.spread), 0);
}

function indexOfLargest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? 0) ? index : best), 0);
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
