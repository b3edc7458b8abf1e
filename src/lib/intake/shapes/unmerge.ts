import { isBlank, type Grid, type Merge } from '../files/grid.ts';

/**
 * Text joined over several rows of one column is said for each of them: a department beside its five projects. An
 * amount is said once, or sums would count it often.
 */
export function unmerged(grid: Grid): Grid {
  const tall = (grid.merges ?? []).filter((merge) => merge.bottom > merge.top && merge.left === merge.right);
  const said = tall.filter((merge) => isText(grid.rows[merge.top]?.[merge.left] ?? ''));
  if (said.length === 0) return grid;
  const rows = grid.rows.map((cells) => [...cells]);
  for (const merge of said) fillDown(rows, merge);
  return { ...grid, rows };
}

const isText = (cell: string) =>
  /\p{L}/u.test(cell) && !/^\s*[-+(]?[¥￥£$€]?\d[\d,.]*\s*(?:[十百千]?万|亿)?元?\)?\s*$/.test(cell);

/** Blank rows stay blank: a merge that runs out over the table's end says nothing there. */
function fillDown(rows: string[][], { top, left, bottom }: Merge): void {
  const text = rows[top]?.[left] ?? '';
  for (const cells of rows.slice(top + 1, bottom + 1)) {
    if (isBlank(cells)) continue;
    while (cells.length < left) cells.push('');
    cells[left] = text;
  }
}
