import { columnLetter, type Grid } from '../files/grid.ts';
import type { Layout } from '../headings/layout.ts';
import type { Shape } from '../headings/shapes.ts';
import type { ColumnMatch, Recalled, SheetReport } from '../types.ts';
import { columnsOfRecord, type RecordPattern } from './feeds.ts';
import type { PlannedColumn, SheetPlan } from './plan.ts';
import type { SheetSource } from './readSheet.ts';

const samplesShown = 3;

/** Of a feed, what its records add to the plan, and the saved mapping that it was read by. */
export interface ReportedWith {
  readonly records?: readonly RecordPattern[];
  readonly recalled?: Recalled | null;
}

/** What is known of a sheet before its rows are read; one report for each table that it feeds. */
export function reportSheet(
  { file, encoding, grid, choice }: SheetSource,
  layout: Layout,
  plan: SheetPlan | null,
  shape: Shape | null,
  { records = [], recalled = null }: ReportedWith = {}
): SheetReport {
  const planned = [...(plan?.columns ?? []), ...records.flatMap(columnsOfRecord)];
  return {
    file,
    sheet: grid.sheet,
    encoding,
    table: plan?.table ?? null,
    shape: shape?.name ?? null,
    currency: choice?.currency ?? plan?.currency ?? '',
    headingRow: layout.headingRow === null ? null : layout.headingRow + 1,
    columns: columnsIn(grid, layout).map((index) => columnMatch(grid, layout, planned, index)),
    rowsRead: 0,
    rowsLoaded: 0,
    leftOut: [],
    madeIds: 0,
    ...placeOf(grid),
    ...(recalled ? { recalled } : {})
  };
}

/** Of a part of a sheet its own columns. */
function columnsIn({ range }: Grid, { headings }: Layout): number[] {
  const all = headings.map((_heading, index) => index);
  const first = headings.findIndex((heading) => heading.raw !== '');
  return range && first > 0 ? all.slice(first) : all;
}

function placeOf({ range, isTurned, isHidden }: Grid): Pick<SheetReport, 'range' | 'isTurned' | 'isHidden'> {
  return {
    ...(range ? { range } : {}),
    ...(isTurned ? { isTurned } : {}),
    ...(isHidden ? { isHidden } : {})
  };
}

/** As a person finds a column of a grid in the file: `C`, or `R12C` where it is a row there. */
export function letterOf({ isTurned }: Pick<Grid, 'isTurned'>, index: number): string {
  return isTurned ? `R${index + 1}C` : columnLetter(index);
}

function columnMatch(
  grid: Grid,
  { headings, headingRow }: Layout,
  planned: readonly PlannedColumn[],
  index: number
): ColumnMatch {
  const column = planned.find((one) => one.index === index);
  return {
    index,
    letter: letterOf(grid, index),
    heading: headings[index]?.raw ?? '',
    column: column?.name ?? null,
    confidence: column?.confidence ?? 0,
    chosenBy: column?.chosenBy ?? null,
    ...(column?.definition.type === 'money' ? { scale: column.scale } : {}),
    samples: samplesOf(grid.rows, (headingRow ?? 0) + 1, index)
  };
}

function samplesOf(rows: Grid['rows'], from: number, index: number): string[] {
  const samples: string[] = [];
  for (let at = from; at < rows.length && samples.length < samplesShown; at++) {
    const cell = rows[at]?.[index] ?? '';
    if (cell.trim() !== '') samples.push(cell);
  }
  return samples;
}
