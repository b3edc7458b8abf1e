import { columnLetter, type Grid, type Merge } from '../files/grid.ts';

/** A rectangle of cells, 0-based, all ends included: as a merge is one. */
export type Area = Merge;

/** The same sheet with the cells outside an area emptied, so that addresses stay the file's. */
export function partOf(grid: Grid, area: Area): Grid {
  const rows = grid.rows
    .slice(0, area.bottom + 1)
    .map((cells, at) => (at < area.top ? [] : cells.slice(0, area.right + 1).map(outside(area.left))));
  const merges = grid.merges?.filter((merge) => isInside(merge, area));
  return { ...grid, rows, ...(merges ? { merges } : {}), range: rangeOf(area) };
}

const outside = (left: number) => (cell: string, index: number) => (index < left ? '' : cell);

/** `A3:F40` */
function rangeOf({ top, left, bottom, right }: Area): string {
  return `${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`;
}

function isInside(merge: Merge, { top, left, bottom, right }: Area): boolean {
  return merge.top >= top && merge.bottom <= bottom && merge.left >= left && merge.left <= right;
}
