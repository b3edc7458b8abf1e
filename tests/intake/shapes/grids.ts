import type { Grid, Merge } from '../../../src/lib/intake/files/grid.ts';

/** A sheet written as lines with bars between cells. */
export function gridOf(text: string, more: Partial<Grid> = {}): Grid {
  const lines = text.trim().split('\n');
  const rows = lines.map((line) =>
    line
      .trim()
      .split('|')
      .map((cell) => cell.trim())
  );
  return { sheet: '', rows, from1904: false, ...more };
}

/** `A1:C1` */
export function merge(range: string): Merge {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const index = (letter: string) => letter.charCodeAt(0) - 65;
  return { top: Number(top) - 1, left: index(left), bottom: Number(bottom) - 1, right: index(right) };
}

export const filledCells = (grid: Grid) => grid.rows.map((cells) => cells.filter((cell) => cell !== '').join());
