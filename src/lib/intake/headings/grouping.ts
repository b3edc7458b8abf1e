import type { Grid } from '../files/grid.ts';
import { partsOf, type HeadingRows } from './folding.ts';

const longestHeading = 60;
const deepest = 3;

/** The rows of headings that may belong together around one of them, the deepest first. */
export function headingRowsAround(grid: Grid, row: number): HeadingRows[] {
  const options: HeadingRows[] = [];
  for (let first = row; first > row - deepest && first >= 0; first--) {
    for (let last = row; last < first + deepest && last < grid.rows.length; last++) {
      if (first !== last && mayBelongTogether(grid, { first, last })) options.push({ first, last });
    }
  }
  return options.sort((a, b) => b.last - b.first - (a.last - a.first));
}

/** Short words in every row, and each upper row has a group over at least two columns that differ below. */
function mayBelongTogether(grid: Grid, rows: HeadingRows): boolean {
  const cells = grid.rows.slice(rows.first, rows.last + 1);
  if (cells.some((one) => filled(one).length === 0 || filled(one).some(isNoHeading))) return false;
  return groupsOf(grid, rows).every((row) => row.some((group) => group.columns.length > 1));
}

/**
 * Rows that can only be read together: what has no group says nothing below, so the lower row is no record.
 * @param rows as `headingRowsAround` gave them
 */
export function mustBelongTogether(grid: Grid, rows: HeadingRows): boolean {
  if (everyRowIsMerged(grid, rows)) return true;
  const grouped = groupsOf(grid, rows).map((row) => new Set(row.flatMap((group) => group.columns)));
  return grouped.every((columns, at) => isOnlyBelow(grid, rows.first, rows.first + at + 1, columns));
}

/** Cells joined over some of the columns are groups; a unit or a unit's name has a colon. */
function everyRowIsMerged({ merges = [], rows: cells }: Grid, { first, last }: HeadingRows): boolean {
  const wide = merges.filter(({ top, left, right }) => right > left && !/[:：]/.test(cells[top]?.[left] ?? ''));
  const width = Math.max(...cells.slice(first, last + 1).map((row) => filled(row).length));
  const upper = Array.from({ length: last - first }, (_row, at) => first + at);
  return upper.every((row) => wide.some(({ top, left, right }) => top === row && right - left + 1 < width));
}

function isOnlyBelow(grid: Grid, first: number, row: number, columns: ReadonlySet<number>): boolean {
  const lower = grid.rows[row] ?? [];
  const upper = grid.rows.slice(first, row);
  const width = Math.max(lower.length, ...upper.map((cells) => cells.length));
  let alone = 0;
  for (let at = 0; at < width; at++) {
    const isBelow = (lower[at] ?? '').trim() !== '';
    if (columns.has(at)) continue;
    const isAbove = upper.some((cells) => (cells[at] ?? '').trim() !== '');
    if (isAbove && isBelow && !isSameAbove(upper, lower, at)) return false;
    if (isAbove) alone += 1;
  }
  return alone > 0;
}

/** A heading joined over two rows, its text said in both. */
function isSameAbove(upper: Grid['rows'], lower: readonly string[], at: number): boolean {
  return upper.some((cells) => (cells[at] ?? '') === lower[at]);
}

interface Group {
  readonly columns: readonly number[];
}

/** For each row but the last its groups: neighbours under one name that are told apart below. */
function groupsOf(grid: Grid, rows: HeadingRows): Group[][] {
  const parts = partsOf(grid, rows);
  return Array.from({ length: rows.last - rows.first }, (_row, at) => groupsIn(parts, at));
}

function groupsIn(parts: readonly (readonly string[])[], row: number): Group[] {
  const runs: number[][] = [];
  parts.forEach((column, at) => {
    const isSame =
      at > 0 && above(column, row) === above(parts[at - 1] ?? [], row) && (column[row] ?? '').trim() !== '';
    const run = runs.at(-1);
    if (isSame && run) run.push(at);
    else runs.push([at]);
  });
  const told = runs.filter((run) => run.length > 1 && toldApart(parts, run, row + 1));
  return told.length === 1 && told[0]?.length === filledColumns(parts) ? [] : told.map((columns) => ({ columns }));
}

const above = (column: readonly string[], row: number) => column.slice(0, row + 1).join('\t');

function toldApart(parts: readonly (readonly string[])[], run: readonly number[], row: number): boolean {
  const below = run.map((at) => parts[at]?.[row] ?? '').filter((cell) => cell.trim() !== '');
  return new Set(below).size > 1;
}

function filledColumns(parts: readonly (readonly string[])[]): number {
  return parts.filter((column) => filled(column).length > 0).length;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/** A number that is no year, a date with a day, a sentence. */
function isNoHeading(cell: string): boolean {
  const text = cell.trim();
  if (text.length > longestHeading) return true;
  return /^[-+(¥￥£$€]*\d[\d,.]*%?\)?$/.test(text)
    ? !/^(?:19|20)\d{2}$/.test(text)
    : /^\d{4}[-/.]\d{1,2}[-/.](?!0?1$)\d/.test(text);
}
