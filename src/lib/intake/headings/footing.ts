import { plain } from '../cells/plain.ts';
import { toSimplified } from '../cells/simplified.ts';
import { isBlank, type Grid } from '../files/grid.ts';
import type { SheetReport } from '../types.ts';
import type { Layout } from './layout.ts';
import { isNote, isSentence } from './notes.ts';

type LeftOut = SheetReport['leftOut'];
type Why = LeftOut[number]['why'];

/** Rows under the headings: those with data, and those kept out with the reason. Both as 0-based rows and 1-based. */
export interface Body {
  readonly dataRows: readonly number[];
  readonly leftOut: LeftOut;
}

/** What tells a row that is no record from one, whatever stands around it. */
export interface RowRules {
  /** The rows of headings, verbatim. */
  readonly headings: readonly (readonly string[])[];
  /** Indexes of required columns: what is no record leaves at least one of them empty. */
  readonly required: readonly number[];
}

const total =
  /^(?:本页|本级|市级|县级|市直|全市|各|年度)?(?:合计|总计|小计|共计|累计|总和)(?:[:(\d].*)?$|^.{1,24}(?:小计|合计|总计|共计)[:：]?$|^(?:grand|sub-?)?totals?(?:[:(\d].*)?$|^.{1,40}sub-?total$|^sum$/i;
/** `一、市直单位`, `（二）续建`, `II. `: a group of records, not one. */
const group = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十]{1,3}\)|[ivx]{1,4}[.、])\s*\S/i;
const figure = /^[-+(¥￥£$€]*\d[\d,.\s]*(?:%|[十百千]?万|亿)?元?\)?$/;
/** A lone word in a table of fewer columns may be a record with nothing else known. */
const leastColumns = 4;
const titleColumns = 3;
const isCode = (text: string) => /^[\x21-\x7e]+$/.test(text) && /\d/.test(text);

export function rowRules(grid: Grid, { headingRow, firstHeadingRow }: Layout, required: readonly number[]): RowRules {
  const from = firstHeadingRow ?? headingRow ?? 0;
  return { headings: grid.rows.slice(from, (headingRow ?? 0) + 1), required };
}

/** @param required indexes of required columns */
export function splitBody(grid: Grid, layout: Layout, required: readonly number[]): Body {
  const rules = rowRules(grid, layout, required);
  const end = lastFilled(grid);
  const dataRows: number[] = [];
  const leftOut = above(grid, layout);
  for (let at = (layout.headingRow ?? -1) + 1; at <= end; at++) {
    const why = whyLeftOut(grid.rows[at] ?? [], rules);
    if (why) leftOut.push({ row: at + 1, why });
    else dataRows.push(at);
  }
  return { dataRows, leftOut };
}

function above(grid: Grid, { firstHeadingRow, headingRow }: Layout): LeftOut[number][] {
  const rows = grid.rows.slice(0, firstHeadingRow ?? headingRow ?? 0);
  const from = grid.range ? rows.findIndex((cells) => !isBlank(cells)) : 0;
  const all = rows.map((cells, at) => ({ row: at + 1, why: isBlank(cells) ? ('blank' as const) : ('title' as const) }));
  return from < 0 ? [] : all.slice(from);
}

/** Why a row below the headings is no record; `null` when it is one. */
export function whyLeftOut(cells: readonly string[], { headings, required }: RowRules): Why | null {
  if (isBlank(cells)) return 'blank';
  if (isTotal(cells, required)) return 'total';
  if (headings.some((heading) => heading.every((one, index) => isSame(one, cells[index] ?? '')))) {
    return 'repeated_heading';
  }
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return lacks(cells, required, first) ? besideRecords(cells, first, headings) : null;
}

/** Whether a row leaves empty what a record must fill, one cell left aside. */
function lacks(cells: readonly string[], required: readonly number[], aside: number): boolean {
  const others = required.filter((index) => index !== aside);
  return others.length === 0 || others.some((index) => (cells[index] ?? '').trim() === '');
}

/** As printed: the first cell that differs ends it. */
function isSame(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b);
}

/** Notes, signatures, names of groups: rows that say too little to be a record. */
function besideRecords(cells: readonly string[], first: number, headings: RowRules['headings']): Why | null {
  const text = plain(cells[first] ?? '');
  const others = cells.filter((cell, index) => index !== first && cell.trim() !== '');
  if (isNote(text)) return 'note';
  if (others.length > 0) return group.test(text) && others.every((cell) => figure.test(plain(cell))) ? 'total' : null;
  const isNarrow = headings.every((heading) => heading.filter((cell) => cell.trim() !== '').length < leastColumns);
  if (isNarrow || first >= titleColumns || isCode(text)) return null;
  return isSentence(text) ? 'note' : 'title';
}

/**
 * One of its first two filled cells says so, or a later one that only figures stand before; and it leaves empty what a
 * row of data must fill.
 */
function isTotal(cells: readonly string[], required: readonly number[]): boolean {
  const at = cells.findIndex(isTotalWord);
  if (at < 0) return false;
  const before = cells.slice(0, at).filter((cell) => cell.trim() !== '');
  return (before.length < 2 || before.every((cell) => figure.test(plain(cell)))) && lacks(cells, required, at);
}

function lastFilled(grid: Grid): number {
  let at = grid.rows.length - 1;
  while (at >= 0 && isBlank(grid.rows[at] ?? [])) at -= 1;
  return at;
}

const isTotalWord = (cell: string) => /[计計和]|total|sum/i.test(cell) && total.test(toSimplified(folded(cell)));

const folded = (cell: string) => plain(cell).replace(/\s+/g, '');
