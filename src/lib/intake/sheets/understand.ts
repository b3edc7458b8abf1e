import type { TableName } from '../../tables/index.ts';
import type { Grid } from '../files/grid.ts';
import { findTable, fitTable, requiredColumns, type Fit } from '../headings/fit.ts';
import { splitBody, type Body } from '../headings/footing.ts';
import { unitLine } from '../headings/heading.ts';
import type { Layout } from '../headings/layout.ts';
import { matchHeadings, type Match } from '../headings/match.ts';
import { findShape, type Shape } from '../headings/shapes.ts';
import type { SheetChoice } from '../types.ts';
import { isDoubtful } from './doubt.ts';
import { planSheet, type Said, type SheetPlan } from './plan.ts';

/** A sheet understood: which table, which columns, which rows. */
export interface Understood {
  readonly plan: SheetPlan;
  readonly body: Body;
  readonly shape: Shape | null;
}

/** What a sheet is none of, when no table fits it. */
export interface NotUnderstood {
  readonly plan: null;
  readonly shape: Shape | null;
  /** The table that lacks least. */
  readonly nearest: Fit | null;
}

/** @param hint names of file and sheet: they help between tables, and never decide alone */
export function understand(
  grid: Grid,
  layout: Layout,
  hint: string,
  choice: SheetChoice | null
): Understood | NotUnderstood {
  const { headings, headingRow } = layout;
  const shape = findShape(headings);
  const said: Said = { headings, choice, shape, unitLine: unitLine(grid.rows.slice(0, headingRow ?? 0)) };
  const table = choice?.table ?? shape?.table ?? null;
  const isNotes = shape !== null && shape.table === null && !choice?.table;
  const { best, nearest } = table || isNotes ? { best: null, nearest: null } : findTable(headings, hint);
  const fit = table ? fitTable(headings, table, hint) : best;
  if (!fit || headingRow === null) return { plan: null, shape, nearest };
  const plan = settled(grid, headingRow, fit.table, said);
  return { plan, body: bodyOf(grid, headingRow, plan), shape };
}

/** Enough rows to doubt a guess by. */
const rowsDoubted = 400;

/** Guesses that the cells contradict are taken back, and others tried in their place, until none is. */
function settled(grid: Grid, headingRow: number, table: TableName, said: Said): SheetPlan {
  const doubts = new Set<string>();
  const head = { ...grid, rows: grid.rows.slice(0, headingRow + rowsDoubted) };
  const key = ({ index, column }: Pick<Match, 'index' | 'column'>) => `${index} ${column}`;
  for (;;) {
    const matches = matchHeadings(said.headings, table, (match) => doubts.has(key(match)));
    const plan = planSheet(table, matches, said);
    const { dataRows } = bodyOf(head, headingRow, plan);
    const doubtful = plan.columns.filter((column) => isDoubtful(grid, dataRows, column));
    if (doubtful.length === 0) return plan;
    for (const { index, name } of doubtful) doubts.add(key({ index, column: name }));
  }
}

function bodyOf(grid: Grid, headingRow: number, plan: SheetPlan): Body {
  const required = new Set(requiredColumns(plan.table));
  const indexes = plan.columns.filter((column) => required.has(column.name)).map((column) => column.index);
  return splitBody(grid, headingRow, indexes);
}
