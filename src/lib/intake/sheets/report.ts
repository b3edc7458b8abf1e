import { columnLetter } from '../files/grid.ts';
import type { Layout } from '../headings/layout.ts';
import type { Shape } from '../headings/shapes.ts';
import type { ColumnMatch, SheetReport } from '../types.ts';
import type { SheetPlan } from './plan.ts';
import type { SheetSource } from './readSheet.ts';

const samplesShown = 3;

/** What is known of a sheet before its rows are read. */
export function reportSheet(
  { file, encoding, grid, choice }: SheetSource,
  layout: Layout,
  plan: SheetPlan | null,
  shape: Shape | null
): SheetReport {
  return {
    file,
    sheet: grid.sheet,
    encoding,
    table: plan?.table ?? null,
    shape: shape?.name ?? null,
    currency: choice?.currency ?? plan?.currency ?? '',
    headingRow: layout.headingRow === null ? null : layout.headingRow + 1,
    columns: layout.headings.map((_heading, index) => columnMatch(grid.rows, layout, plan, index)),
    rowsRead: 0,
    rowsLoaded: 0,
    leftOut: [],
    madeIds: 0
  };
}

function columnMatch(
  rows: readonly (readonly string[])[],
  { headings, headingRow }: Layout,
  plan: SheetPlan | null,
  index: number
): ColumnMatch {
  const planned = plan?.columns.find((column) => column.index === index);
  return {
    index,
    letter: columnLetter(index),
    heading: headings[index]?.raw ?? '',
    column: planned?.name ?? null,
    confidence: planned?.confidence ?? 0,
    chosenBy: planned?.chosenBy ?? null,
    ...(planned?.definition.type === 'money' ? { scale: planned.scale } : {}),
    samples: samplesOf(rows, (headingRow ?? 0) + 1, index)
  };
}

function samplesOf(rows: readonly (readonly string[])[], from: number, index: number): string[] {
  const samples: string[] = [];
  for (let at = from; at < rows.length && samples.length < samplesShown; at++) {
    const cell = rows[at]?.[index] ?? '';
    if (cell.trim() !== '') samples.push(cell);
  }
  return samples;
}
