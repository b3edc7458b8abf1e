import type { Dialect } from './dialect.ts';

type Rows = readonly (readonly string[])[];

/** What is one value though separators stand in it: an amount, a date, a time. */
const oneValue =
  /^[-+(]?\s*[￥¥$£€]?\s*\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?\)?%?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$|^\d{1,2}:\d{2}(?::\d{2})?$/;

/** Cells of most rows that are wider than one; 0: nothing separates. */
export function widthOf(rows: Rows): number {
  const counts = new Map<number, number>();
  for (const row of filled(rows)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const wide = [...counts].filter(([width]) => width > 1);
  return wide.reduce((best, one) => (one[1] * (one[0] - 1) > best[1] * (best[0] - 1) ? one : best), [0, 0])[0];
}

/** High when most rows have the same number of cells, many, and no cell looks like several; 0: nothing separates. */
export function rateOf(rows: Rows, dialect: Dialect): number {
  const all = filled(rows);
  const even = all.filter((row) => row.length === dialect.width);
  const part = even.length / all.length;
  if (dialect.width < 2 || even.length === 0 || isDoubtful(dialect, part, even.length)) return 0;
  return part ** 2 * Math.log2(dialect.width) * wholeness(even, dialect);
}

const filled = (rows: Rows) => rows.filter((row) => row.some((cell) => cell.trim() !== ''));

/** Spaces and colons stand in any text: they separate only where all rows agree. */
function isDoubtful({ delimiter, isRun, width }: Dialect, part: number, count: number): boolean {
  const isWeak = delimiter === ':' || delimiter.trim() === '';
  const fewest = delimiter === '  ' && isRun ? 2 : 3;
  return isWeak && delimiter !== '\t' && (part < 0.9 || count < 2 || width < fewest);
}

/** How many cells look like one. */
function wholeness(rows: Rows, dialect: Dialect): number {
  const cells = rows.flat();
  const isWhole = wholeTest(dialect);
  const joined = rows.filter((row) => oneValue.test(row.join(dialect.delimiter).trim())).length / rows.length;
  return (cells.filter(isWhole).length / cells.length) * (1 - joined);
}

/** A cell that holds another separator between its words, or half of a pair of quotes, is not one. */
function wholeTest({ delimiter }: Dialect): (cell: string) => boolean {
  const others = [';', '|', '\t', '^', '~'].filter((one) => one !== delimiter).map((one) => `\\${one}`);
  const joint = new RegExp(`[${others.join('').replace('\\\t', '\\t')}]${delimiter.includes(',') ? '' : '|\\S,\\S'}`);
  return (cell) => oneValue.test(cell.trim()) || !(joint.test(cell) || isHalfQuoted(cell));
}

function isHalfQuoted(cell: string): boolean {
  return /^\s*"[^"]*$|^[^"]*"\s*$/.test(cell);
}
