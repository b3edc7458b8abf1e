import type { Grid } from '../files/grid.ts';

/** Rows and columns changed places: as wide as the sheet had rows. */
export function turn(grid: Grid): Grid {
  const width = grid.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const rows = Array.from({ length: width }, (_column, at) => grid.rows.map((cells) => cells[at] ?? ''));
  const merges = grid.merges?.map(({ top, left, bottom, right }) => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom
  }));
  return { ...grid, rows, ...(merges ? { merges } : {}), isTurned: !grid.isTurned };
}
