import { plain } from '../cells/plain.ts';
import { columnLetter, isBlank, type Grid } from '../files/grid.ts';
import { findTable, requiredColumns } from '../headings/fit.ts';
import { foldedHeadings } from '../headings/folding.ts';
import { rowRules, whyLeftOut } from '../headings/footing.ts';
import { headingRowsAround, mustBelongTogether } from '../headings/grouping.ts';
import { findLayout, type Layout } from '../headings/layout.ts';
import { isNote, isSentence } from '../headings/notes.ts';
import { findShape } from '../headings/shapes.ts';
import { shapesOf } from '../shapes/shapesOf.ts';
import { turn } from '../shapes/turn.ts';
import type { SheetReport } from '../types.ts';

/** A table as it stands in a file, whoever's it is: cells verbatim, headings folded to one row. */
export interface AnyTable {
  readonly sheet: string;
  readonly range: string | null;
  readonly isTurned: boolean;
  readonly isHidden: boolean;
  /** 1-based; of a turned table a column. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** As wide as the headings. */
  readonly rows: readonly (readonly string[])[];
  readonly leftOut: SheetReport['leftOut'];
  /** Letters of columns between others that hold nothing at all, left out too; of a turned table numbers of rows. */
  readonly emptyColumns: readonly string[];
  /** Likewise of notes that stand apart beside the table, where a heading would. */
  readonly noteColumns: readonly string[];
}

/** The tables of a sheet, from its first row to its last; a sheet without a cell has none. */
export async function tablesIn(sheet: Grid): Promise<AnyTable[]> {
  const tables: AnyTable[] = [];
  for (const grid of shapesOf(sheet)) {
    const table = await tableIn(grid.isTurned && !isOurs(findLayout(grid, '')) ? turn(grid) : grid);
    if (table) tables.push(table);
  }
  return tables;
}

/** So many headings that say our columns are no chance words of somebody else's table. */
const fewestSure = 3;
const sure = 0.9;

/** A table that we know, so that what is above and beside its records can be told. */
function isOurs({ headings }: Layout): boolean {
  const matches = findTable(headings, '').best?.matches ?? [];
  return findShape(headings) !== null || matches.filter((one) => one.confidence >= sure).length >= fewestSure;
}

async function tableIn(grid: Grid): Promise<AnyTable | null> {
  const layout = layoutOf(grid);
  if (layout === null || layout.headingRow === null) return null;
  const { rows, leftOut } = await bodyOf(grid, layout);
  const headings = verbatim(grid, layout);
  const width = rows.reduce((most, row) => Math.max(most, row.length), headings.length);
  const filled = new Array<boolean>(width).fill(false);
  for (const row of [headings, ...rows]) row.forEach((cell, at) => (filled[at] ||= cell.trim() !== ''));
  const notes = notesBeside(headings, rows, filled);
  const kept = filled.flatMap((isFilled, at) => (isFilled && !notes.includes(at) ? [at] : []));
  const name = (at: number) => (grid.isTurned ? String(at + 1) : columnLetter(at));
  const between = filled.flatMap((isFilled, at) =>
    isFilled || at < (kept[0] ?? 0) || at > (kept.at(-1) ?? 0) ? [] : [name(at)]
  );
  const narrowed = (row: readonly string[]) => kept.map((at) => row[at] ?? '');
  return {
    ...{
      sheet: grid.sheet,
      range: grid.range ?? null,
      isTurned: grid.isTurned ?? false,
      isHidden: grid.isHidden ?? false
    },
    headingRow: layout.headingRow + 1,
    ...{ headings: narrowed(headings), rows: rows.map(narrowed), leftOut },
    emptyColumns: between,
    noteColumns: notes.map(name)
  };
}

/** A sentence or a note that no record has a cell under, with an empty column between it and the last that they fill. */
function notesBeside(headings: readonly string[], rows: AnyTable['rows'], filled: readonly boolean[]): number[] {
  const isUsed = (at: number) => rows.some((row) => (row[at] ?? '').trim() !== '');
  let last = filled.length - 1;
  while (last >= 0 && !isUsed(last)) last -= 1;
  if (rows.length === 0 || filled[last + 1] !== false) return [];
  return headings.flatMap((heading, at) => (at > last && isSaid(heading) ? [at] : []));
}

const isSaid = (heading: string) => isSentence(plain(heading)) || isNote(heading);

/** One row of headings stands as it is; several are told together. */
function verbatim(grid: Grid, { headingRow, firstHeadingRow, headings }: Layout): readonly string[] {
  if (headingRow === null || firstHeadingRow !== headingRow) return headings.map((heading) => heading.raw);
  return grid.rows[headingRow] ?? [];
}

const rowsLooked = 30;
/** Of the cells that most rows fill, how many a row of headings fills. */
const leastFilled = 0.6;

/** As understood where the table is one of ours; else the first row that is filled as the rows below it are. */
function layoutOf(grid: Grid): Layout | null {
  const layout = findLayout(grid, '');
  if (isOurs(layout)) return layout;
  const counts = grid.rows.slice(0, rowsLooked).map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)];
  if (usual === undefined) return null;
  const row = counts.findIndex((count) => count > 0 && count >= usual * leastFilled);
  if (layout.firstHeadingRow !== null && layout.firstHeadingRow === row) return layout;
  const rows = headingRowsAround(grid, row).find((one) => mustBelongTogether(grid, one)) ?? { first: row, last: row };
  return { headingRow: rows.last, firstHeadingRow: rows.first, headings: foldedHeadings(grid, rows) };
}

async function bodyOf(grid: Grid, layout: Layout) {
  const best = isOurs(layout) ? findTable(layout.headings, '').best : null;
  const required = new Set(best ? requiredColumns(best.table) : []);
  const own = best?.matches.filter((match) => required.has(match.column)).map((match) => match.index) ?? [];
  const rules = rowRules(grid, layout, own);
  const rows: (readonly string[])[] = [];
  const leftOut: SheetReport['leftOut'][number][] = above(grid, layout);
  let at = (layout.headingRow ?? -1) + 1;
  const take = (cells: readonly string[]) => {
    const why = whyLeftOut(cells, rules);
    at += 1;
    if (why && (best || isPlain(why) || isLone(cells))) leftOut.push({ row: at, why });
    else rows.push(cells);
  };
  grid.rows.slice(at).forEach(take);
  await grid.more?.((chunk) => {
    for (let row = 0; row < chunk.count; row++) take([...chunk.cells(row)]);
  });
  return { rows, leftOut: withoutEnd(leftOut, at) };
}

type Why = SheetReport['leftOut'][number]['why'];

const isPlain = (why: Why) => why === 'blank' || why === 'total' || why === 'repeated_heading';
const isLone = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length === 1;

function above({ rows, range }: Grid, { firstHeadingRow }: Layout): SheetReport['leftOut'][number][] {
  const over = rows.slice(0, firstHeadingRow ?? 0);
  const all = over.map((cells, at) => ({ row: at + 1, why: isBlank(cells) ? ('blank' as const) : ('title' as const) }));
  return range === undefined ? all : all.filter(({ why }) => why !== 'blank');
}

/** Blank rows after the last filled one are no rows of a table. */
function withoutEnd(leftOut: readonly SheetReport['leftOut'][number][], last: number): SheetReport['leftOut'] {
  let end = last;
  let count = leftOut.length;
  while (count > 0 && leftOut[count - 1]?.row === end && leftOut[count - 1]?.why === 'blank') {
    count -= 1;
    end -= 1;
  }
  return leftOut.slice(0, count);
}
