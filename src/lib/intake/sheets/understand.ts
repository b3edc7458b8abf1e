import type { TableName } from '../../tables/index.ts';
import type { Grid } from '../files/grid.ts';
import { facets, type Around } from '../headings/facets.ts';
import { findTable, fitTable, requiredColumns, type Fit } from '../headings/fit.ts';
import { splitBody, type Body } from '../headings/footing.ts';
import { unitLine } from '../headings/heading.ts';
import { folded } from '../headings/labels.ts';
import type { Layout } from '../headings/layout.ts';
import { matchHeadings, type Match } from '../headings/match.ts';
import { findShape, type Shape } from '../headings/shapes.ts';
import type { Recalled, SavedMapping, SheetChoice } from '../types.ts';
import { isDoubtful, isNoFigure } from './doubt.ts';
import type { Feed } from './feeds.ts';
import { feedsOf, furtherTables, sure } from './feedsOf.ts';
import { withValues } from './fromValues.ts';
import { planSheet, type PlannedColumn, type Said, type SheetPlan } from './plan.ts';
import { recall } from './recall.ts';

/** A sheet understood: which tables, which columns, which rows. */
export interface Understood {
  /** Of the main table, as its feed has it. */
  readonly plan: SheetPlan;
  /** The main table first. */
  readonly feeds: readonly Feed[];
  readonly body: Body;
  readonly shape: Shape | null;
  readonly recalled: Recalled | null;
}

/** What a sheet is none of, when no table fits it. */
export interface NotUnderstood {
  readonly plan: null;
  readonly shape: Shape | null;
  /** The table that lacks least. */
  readonly nearest: Fit | null;
}

/**
 * @param hint names of file and sheet: they help between tables, and never decide alone
 * @param saved mappings of other years: the one that fits goes before shape and guess
 */
export function understand(
  grid: Grid,
  layout: Layout,
  hint: string,
  choice: SheetChoice | null,
  saved: readonly SavedMapping[] = []
): Understood | NotUnderstood {
  const { headings, headingRow } = layout;
  const shape = findShape(headings);
  const kept = recall(headings, saved);
  const said: Said = { headings, choice, saved: kept?.mapping ?? null, shape, unitLine: unitSaid(grid, layout) };
  const named = `${hint} ${titles(grid, layout)}`;
  const table = choice?.table ?? kept?.mapping.table ?? shape?.table ?? null;
  const isNotes = shape !== null && shape.table === null && table === null;
  const { best, nearest } = table || isNotes ? { best: null, nearest: null } : findTable(headings, named);
  const fit = table ? fitTable(headings, table, named) : best;
  if (!fit || headingRow === null) return { plan: null, shape, nearest };
  const feeds = settledFeeds(grid, layout, fit.table, said, named);
  const [{ plan }] = feeds;
  return { plan, feeds, body: bodyOf(grid, layout, plan), shape, recalled: kept?.recalled ?? null };
}

/** Enough rows to doubt a guess by. */
const rowsDoubted = 400;

function settledFeeds(grid: Grid, layout: Layout, table: TableName, said: Said, hint: string): [Feed, ...Feed[]] {
  const from = layout.headingRow ?? 0;
  const head = { ...grid, rows: grid.rows.slice(0, from + rowsDoubted) };
  const around: Around = { hint, isMoney: said.unitLine?.scale !== undefined && said.unitLine.scale !== null };
  const guess = settled(head, layout, table, said, claimed(table, said, around));
  const { dataRows } = bodyOf(head, layout, guess);
  const plan = withValues(guess, said, { grid: head, dataRows });
  const year = yearIn(titles(grid, layout)) ?? yearIn(hint);
  const isDenied = (column: PlannedColumn, isFigure: boolean) =>
    isFigure ? isNoFigure(head, dataRows, column) : isDoubtful(head, dataRows, column);
  return feedsOf(plan, { said, around, year, isDenied });
}

/** Whether a guess is weaker than what its heading says of another table: `市级资金` is of a source before it is a sum. */
function claimed(table: TableName, { headings }: Said, around: Around): (match: Match) => boolean {
  const named = furtherTables(table).flatMap((one) => facets(headings, one, around));
  const indexes = new Set(named.filter((facet) => Object.keys(facet.choices).length > 0).map((facet) => facet.index));
  return ({ index, confidence }) => confidence < sure && indexes.has(index);
}

/** Guesses that the cells contradict are taken back, and others tried in their place, until none is. */
function settled(
  head: Grid,
  layout: Layout,
  table: TableName,
  said: Said,
  isClaimed: (match: Match) => boolean
): SheetPlan {
  const doubts = new Set<string>();
  const key = ({ index, column }: Pick<Match, 'index' | 'column'>) => `${index} ${column}`;
  const fullness = fullnessOf(head, layout);
  for (;;) {
    const doubted = (match: Match) => isClaimed(match) || doubts.has(key(match));
    const plan = planSheet(table, matchHeadings(said.headings, table, { doubted, fullness }), said);
    const { dataRows } = bodyOf(head, layout, plan);
    const doubtful = plan.columns.filter((column) => isDoubtful(head, dataRows, column));
    if (doubtful.length === 0) return plan;
    for (const { index, name } of doubtful) doubts.add(key({ index, column: name }));
  }
}

/** How many cells of a column are filled, of those looked at. */
function fullnessOf(head: Grid, { headingRow }: Layout): (index: number) => number {
  const rows = head.rows.slice((headingRow ?? 0) + 1);
  return (index) => rows.filter((cells) => (cells[index] ?? '').trim() !== '').length;
}

function bodyOf(grid: Grid, layout: Layout, plan: SheetPlan): Body {
  const required = new Set(requiredColumns(plan.table));
  const indexes = plan.columns.filter((column) => required.has(column.name)).map((column) => column.index);
  return splitBody(grid, layout, indexes);
}

/** A unit said above the headings; beside them, where a record is a column, it stands in the first of its columns. */
function unitSaid(grid: Grid, { firstHeadingRow, headings }: Layout): Said['unitLine'] {
  const above = unitLine(grid.rows.slice(0, firstHeadingRow ?? 0));
  if (above || !grid.isTurned) return above;
  const silent = headings.flatMap((heading, index) => (isSilent(heading.raw) ? [index] : []));
  return unitLine(grid.rows.map((cells) => silent.map((index) => cells[index] ?? '')));
}

/** No heading of a field: nothing, or words with a colon. */
const isSilent = (raw: string) => raw === '' || /[:：]/.test(raw);

/** Rows above the headings with more cells are a table of their own. */
const mostTitles = 3;
const longestTitle = 200;

/** Words above the headings, units left out: what the table is about. */
function titles(grid: Grid, { firstHeadingRow }: Layout): string {
  const above = grid.rows.slice(0, firstHeadingRow ?? 0).map((cells) => cells.filter((cell) => cell.trim() !== ''));
  const lone = above.filter((cells) => cells.length <= mostTitles).flat();
  return lone
    .filter((cell) => cell.length <= longestTitle && !/单位|unit/i.test(cell))
    .map(folded)
    .join(' ');
}

/** The one year that a text says. */
function yearIn(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([found]) => Number(found)));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
