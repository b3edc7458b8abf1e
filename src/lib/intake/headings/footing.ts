import { plain } from '../cells/plain.ts';
import { isBlank, type Grid } from '../files/grid.ts';
import type { SheetReport } from '../types.ts';

type LeftOut = SheetReport['leftOut'];

/** Rows under the headings: those with data, and those kept out with the reason. Both as 0-based rows and 1-based. */
export interface Body {
  readonly dataRows: readonly number[];
  readonly leftOut: LeftOut;
}

const total =
  /^(?:本页|本级|市级|县级|市直|全市|各|年度)?(?:合计|总计|小计|共计|累计|总和)(?:[:(\d].*)?$|^(?:grand|sub-?)?totals?(?:[:(\d].*)?$|^sum$/i;

/** @param required indexes of required columns: a total row leaves at least one of them empty */
export function splitBody(grid: Grid, headingRow: number, required: readonly number[]): Body {
  const end = lastFilled(grid);
  const heading = grid.rows[headingRow] ?? [];
  const dataRows: number[] = [];
  const leftOut = above(grid, headingRow);
  for (let at = headingRow + 1; at <= end; at++) {
    const why = reason(grid.rows[at] ?? [], heading, required);
    if (why) leftOut.push({ row: at + 1, why });
    else dataRows.push(at);
  }
  return { dataRows, leftOut };
}

function above(grid: Grid, headingRow: number): LeftOut[number][] {
  return grid.rows
    .slice(0, headingRow)
    .map((cells, at) => ({ row: at + 1, why: isBlank(cells) ? ('blank' as const) : ('title' as const) }));
}

function reason(
  cells: readonly string[],
  heading: readonly string[],
  required: readonly number[]
): LeftOut[number]['why'] | null {
  if (isBlank(cells)) return 'blank';
  if (isTotal(cells, required)) return 'total';
  return heading.every((one, index) => isSame(one, cells[index] ?? '')) ? 'repeated_heading' : null;
}

/** As printed: the first cell that differs ends it. */
function isSame(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b);
}

/** One of its first two filled cells says so, and it leaves empty what a row of data must fill. */
function isTotal(cells: readonly string[], required: readonly number[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const second = cells.findIndex((cell, index) => index > first && cell.trim() !== '');
  const at = [first, second].find((index) => isTotalWord(cells[index] ?? ''));
  if (at === undefined) return false;
  const others = required.filter((index) => index !== at);
  return others.length === 0 || others.some((index) => (cells[index] ?? '').trim() === '');
}

function lastFilled(grid: Grid): number {
  let at = grid.rows.length - 1;
  while (at >= 0 && isBlank(grid.rows[at] ?? [])) at -= 1;
  return at;
}

const isTotalWord = (cell: string) => /[计和]|total|sum/i.test(cell) && total.test(folded(cell));

const folded = (cell: string) => plain(cell).replace(/\s+/g, '');
