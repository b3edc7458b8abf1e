import type { Grid } from '../files/grid.ts';
import { fitness } from './fitness.ts';
import { partOf } from './part.ts';

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Parts of a sheet whose tables stand beside each other with blank columns between; the sheet itself when there is one. */
export function besideEachOther(grid: Grid): readonly Grid[] {
  const blocks = filledBlocks(grid);
  if (blocks.length < 2) return [grid];
  const tables = whole(grid, blocks);
  if (tables.length < 2) return [grid];
  const parts = tables.map((columns) => partOf(grid, { top: 0, bottom: grid.rows.length - 1, ...columns }));
  const said = parts.reduce((sum, part) => sum + fitness(part).said, 0);
  return said > fitness(grid).said + 1 ? parts : [grid];
}

/** Blocks that make a table alone; others belong to the one before: a blank column may stand inside a table. */
function whole(grid: Grid, blocks: readonly Columns[]): Columns[] {
  const tables: Columns[] = [];
  let from: number | null = null;
  for (const { left, right } of blocks) {
    const last = tables.at(-1);
    const start: number = from ?? left;
    if (isWhole(grid, { left: start, right })) {
      tables.push({ left: start, right });
      from = null;
    } else if (last) tables[tables.length - 1] = { left: last.left, right };
    else from = start;
  }
  return tables;
}

function isWhole(grid: Grid, columns: Columns): boolean {
  return fitness(partOf(grid, { top: 0, bottom: Math.min(rowsTried, grid.rows.length) - 1, ...columns })).isWhole;
}

const rowsTried = 80;

/** Runs of columns that hold anything, titles alone in their row left aside. */
function filledBlocks(grid: Grid): Columns[] {
  const used = usedColumns(grid);
  const blocks: { left: number; right: number }[] = [];
  used.forEach((isUsed, at) => {
    const last = blocks.at(-1);
    if (!isUsed) return;
    if (last && last.right === at - 1) last.right = at;
    else blocks.push({ left: at, right: at });
  });
  return blocks;
}

function usedColumns(grid: Grid): boolean[] {
  const width = grid.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const used = new Array<boolean>(width).fill(false);
  let open = Array.from({ length: width }, (_column, at) => at);
  for (const cells of grid.rows) {
    if (open.length === 0) break;
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    open = open.filter((at) => !(used[at] = (cells[at] ?? '').trim() !== ''));
  }
  return used;
}
