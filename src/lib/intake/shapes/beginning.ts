import { isBlank, type Grid } from '../files/grid.ts';
import { findTable } from '../headings/fit.ts';
import { foldedHeadings } from '../headings/folding.ts';
import { headingRowsAround } from '../headings/grouping.ts';
import { readHeading, type Heading } from '../headings/heading.ts';
import { labelTexts } from '../headings/labels.ts';
import { periodIn } from '../headings/period.ts';

const fewest = 2;
/** Of a row's cells, how many must say columns of ours. */
const leastSaid = 0.5;

/** Rows where a table of ours begins: its headings stand below a blank row, a title or a line of words with colons. */
export function tableBegins(grid: Grid): number[] {
  const starts: number[] = [];
  let last = '';
  grid.rows.forEach((cells, row) => {
    if (!mayBegin(grid, row, cells)) return;
    const text = cells
      .map((cell) => readHeading(cell).text)
      .join('\t')
      .trimEnd();
    if (text === last || !isHeadings(grid, row, cells)) return;
    starts.push(row);
    last = text;
  });
  return starts;
}

function mayBegin(grid: Grid, row: number, cells: readonly string[]): boolean {
  if (row > 0 && !isSeparate(grid.rows[row - 1] ?? [])) return false;
  if (cells.some(isOfRecord)) return false;
  let labels = 0;
  for (const cell of cells) if (isLabel(cell) && (labels += 1) >= fewest) return true;
  return false;
}

/** A number or a code, and no year. */
const isOfRecord = (cell: string) =>
  /^[\x21-\x7e]*\d[\x21-\x7e]*$/.test(cell.slice(0, longest)) && periodIn(cell) === null;

const longest = 40;

function isLabel(cell: string): boolean {
  return cell !== '' && cell.length <= longest && labelTexts.has(readHeading(cell).text);
}

/** Not a record: blank, a title alone, or words with colons. */
function isSeparate(cells: readonly string[]): boolean {
  if (isBlank(cells)) return true;
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 || filled.every((cell) => /[:：]/.test(cell));
}

function isHeadings(grid: Grid, row: number, cells: readonly string[]): boolean {
  const deeper = headingRowsAround(grid, row).filter((rows) => rows.first === row);
  return [cells.map(readHeading), ...deeper.map((rows) => foldedHeadings(grid, rows))].some(isTable);
}

function isTable(headings: readonly Heading[]): boolean {
  const { best } = findTable(headings, '');
  const filled = headings.filter((heading) => heading.raw !== '').length;
  return best !== null && best.matches.length >= Math.max(fewest, filled * leastSaid);
}
