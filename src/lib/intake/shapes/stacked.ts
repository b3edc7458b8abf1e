import { isBlank, type Grid } from '../files/grid.ts';
import { isFootnote } from '../headings/notes.ts';
import { tableBegins } from './beginning.ts';
import { partOf } from './part.ts';

/** Parts of a sheet whose tables stand below each other, each with its titles; the sheet itself when there is one. */
export function belowEachOther(grid: Grid): readonly Grid[] {
  const starts = tableBegins(grid);
  if (starts.length < 2) return [grid];
  const tops = starts.map((row, at) => (at === 0 ? 0 : firstTitle(grid, row)));
  return tops.map((top, at) => partOf(grid, trimmed(grid, top, (tops[at + 1] ?? grid.rows.length) - 1)));
}

/** Lone cells above the headings are their title; a note ends the table before. */
function firstTitle(grid: Grid, row: number): number {
  let top = row;
  while (top > 0 && isTitle(grid.rows[top - 1] ?? [])) top -= 1;
  return top;
}

const most = 3;

function isTitle(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 || filled.length > most || filled.some((cell) => isFootnote(cell))) return false;
  return filled.length === 1 || filled.every((cell) => /[:：]/.test(cell));
}

/** Without the blank rows and columns around it. */
function trimmed(grid: Grid, from: number, to: number) {
  let [top, bottom] = [from, to];
  while (top < bottom && isBlank(grid.rows[top] ?? [])) top += 1;
  while (bottom > top && isBlank(grid.rows[bottom] ?? [])) bottom -= 1;
  const rows = grid.rows.slice(top, bottom + 1);
  const isFilled = (cell: string) => cell.trim() !== '';
  const right = rows.reduce((most, cells) => Math.max(most, cells.findLastIndex(isFilled)), 0);
  const left = rows.reduce((least, cells) => Math.min(least, firstOf(cells, isFilled)), right);
  return { top, bottom, right, left };
}

function firstOf(cells: readonly string[], is: (cell: string) => boolean): number {
  const at = cells.findIndex(is);
  return at < 0 ? Infinity : at;
}
