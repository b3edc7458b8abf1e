import type { Grid, Merge } from '../files/grid.ts';
import { readHeading, type Heading } from './heading.ts';

/** Rows of headings, 0-based, ends included: `first` is above `last` when groups stand over their columns. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/** What each column is called from the top row to the last: `运维费` over `2024年` is both. */
export function foldedHeadings(grid: Grid, { first, last }: HeadingRows): Heading[] {
  if (first === last) return (grid.rows[last] ?? []).map(readHeading);
  return partsOf(grid, { first, last }).map(joined);
}

function joined(parts: readonly string[]): Heading {
  const said = parts.map((part) => part.trim()).filter((part, at, all) => part !== '' && part !== all[at - 1]);
  const heading = readHeading(said.join(' '));
  const leaf = readHeading(said.at(-1) ?? '');
  if (said.length < 2) return heading;
  const units = said.map(readHeading);
  const scale = heading.scale ?? units.find((one) => one.scale !== null)?.scale ?? null;
  const currency = heading.currency ?? units.find((one) => one.currency !== null)?.currency ?? null;
  return { ...heading, scale, currency, leaf: { ...leaf, scale, currency } };
}

/** For each column its cell in each row of headings, with the groups filled in. */
export function partsOf(grid: Grid, { first, last }: HeadingRows): string[][] {
  const rows = grid.rows.slice(first, last + 1);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const square = rows.map((cells) => Array.from({ length: width }, (_cell, at) => cells[at] ?? ''));
  const wide = (grid.merges ?? []).filter((merge) => isGroup(merge, { first, last }));
  if (wide.length > 0) for (const merge of wide) spread(square, merge, first);
  else for (let row = 0; row < square.length - 1; row++) fillRight(square, row);
  return Array.from({ length: width }, (_column, at) => square.map((cells) => cells[at] ?? ''));
}

function isGroup({ top, left, right }: Merge, { first, last }: HeadingRows): boolean {
  return right > left && top >= first && top < last;
}

function spread(square: string[][], { top, left, bottom, right }: Merge, first: number): void {
  const text = square[top - first]?.[left] ?? '';
  for (const cells of square.slice(top - first, bottom - first + 1)) cells.fill(text, left, right + 1);
}

/** A group's name stands over its first column: it reaches to the right as long as something is below and no other group begins. */
function fillRight(square: string[][], row: number): void {
  const cells = square[row] ?? [];
  let group = '';
  cells.forEach((cell, at) => {
    const below = square.slice(row + 1).some((lower) => (lower[at] ?? '').trim() !== '');
    const isNew = square.slice(0, row).some((upper) => (upper[at] ?? '') !== (upper[at - 1] ?? ''));
    if (cell.trim() !== '') group = cell;
    else if (!below || isNew) group = '';
    else cells[at] = group;
  });
}
