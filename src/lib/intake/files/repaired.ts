import type { Repair } from '../types.ts';
import { rowsChunk, type Chunk } from './chunk.ts';
import { columnIndex, type Grid } from './grid.ts';

/** A grid as a person corrected it; rows and columns are the file's. The grid itself when nothing of it was. */
export function withRepairs(grid: Grid, repairs: readonly Repair[]): Grid {
  if (repairs.length === 0) return grid;
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, letter, value } of repairs) {
    const cells = byRow.get(row - 1) ?? new Map<number, string>();
    byRow.set(row - 1, cells.set(columnIndex(letter), value));
  }
  const patched = (cells: readonly string[], at: number) => patch(cells, byRow.get(at));
  const { more, rows } = grid;
  if (!more) return { ...grid, rows: rows.map(patched) };
  return {
    ...grid,
    rows: rows.map(patched),
    more: async (visit) => {
      let first = rows.length;
      await more(async (chunk) => {
        const from = first;
        first += chunk.count;
        const isTouched = [...byRow.keys()].some((row) => row >= from && row < first);
        await visit(isTouched ? patchedChunk(chunk, (cells, at) => patched(cells, from + at)) : chunk);
      });
    }
  };
}

function patchedChunk(chunk: Chunk, patched: (cells: readonly string[], at: number) => readonly string[]): Chunk {
  return rowsChunk(Array.from({ length: chunk.count }, (_row, at) => patched(chunk.cells(at), at)));
}

function patch(cells: readonly string[], repairs: ReadonlyMap<number, string> | undefined): readonly string[] {
  if (!repairs) return cells;
  const width = Math.max(cells.length, ...[...repairs.keys()].map((index) => index + 1));
  return Array.from({ length: width }, (_cell, index) => repairs.get(index) ?? cells[index] ?? '');
}
