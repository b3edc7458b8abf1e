import { tables, type Column, type Table, type TableName } from '../../tables/index.ts';
import { choiceReader } from '../cells/choice.ts';
import { isNothing, plain } from '../cells/plain.ts';
import type { Grid } from '../files/grid.ts';
import { likenesses } from '../headings/likeness.ts';
import { plannedColumn, type PlannedColumn, type Said, type SheetPlan } from './plan.ts';
import { readColumn } from './readColumn.ts';

const rowsLooked = 200;
const fewestCells = 3;
const fewestChoices = 2;
const unmistakable = 0.95;
/** A guess by cells alone is no more than even. */
const sureness = 0.5;
const highest = 0.95;

/** Some of a sheet's data rows. */
export interface Sample {
  readonly grid: Grid;
  readonly dataRows: readonly number[];
}

/**
 * What the cells add to a plan: columns whose headings say nothing, when all their cells are of one closed vocabulary;
 * and confidence where a heading is only partly ours and its cells are of the column's kind.
 */
export function withValues(plan: SheetPlan, said: Said, sample: Sample): SheetPlan {
  const columns = plan.columns.map((column) => surer(column, sample));
  const found = guessed(plan, said, sample);
  return { ...plan, columns: [...columns, ...found].sort((a, b) => a.index - b.index) };
}

function surer(column: PlannedColumn, { grid, dataRows }: Sample): PlannedColumn {
  const { type } = column.definition;
  if (column.chosenBy !== 'guess' || column.confidence >= highest || type === 'text' || type === 'list') return column;
  const rows = filledRows({ grid, dataRows }, column.index);
  if (rows.length < fewestCells) return column;
  const { values } = readColumn(grid, rows, column, [], { code: null });
  const agreeing = values.filter((value) => value !== null).length / rows.length;
  if (agreeing < unmistakable) return column;
  return { ...column, confidence: (column.confidence + highest) / 2 };
}

function guessed(plan: SheetPlan, said: Said, sample: Sample): PlannedColumn[] {
  const taken = new Set(plan.columns.map((column) => column.index));
  const refused = said.choice?.columns ?? {};
  const names = new Set(plan.columns.map((column) => column.name));
  return said.headings.flatMap((heading, index) => {
    if (taken.has(index) || index in refused || likenesses(heading).has(plan.table)) return [];
    const name = vocabularyOf(plan.table, cellsOf(sample, index));
    if (name === null || names.has(name)) return [];
    names.add(name);
    return plannedColumn(plan.table, { index, column: name, confidence: sureness, chosenBy: 'guess' }, said);
  });
}

/** The one column of choices that all these cells are of. */
function vocabularyOf(table: TableName, cells: readonly string[]): string | null {
  if (cells.length < fewestCells) return null;
  const columns = Object.entries((tables[table] as Table).columns);
  const fitting = columns.filter(([, column]) => isVocabulary(column, cells));
  const [only] = fitting;
  return fitting.length === 1 && only ? only[0] : null;
}

function isVocabulary({ type, choices }: Column, cells: readonly string[]): boolean {
  if (type !== 'choice' || !choices) return false;
  const read = choiceReader(choices);
  const found = cells.map((cell) => read(cell).value);
  return found.every((value) => value !== null) && new Set(found).size >= fewestChoices;
}

function cellsOf(sample: Sample, index: number): string[] {
  return filledRows(sample, index).map((row) => sample.grid.rows[row]?.[index] ?? '');
}

function filledRows({ grid, dataRows }: Sample, index: number): number[] {
  return dataRows.slice(0, rowsLooked).filter((row) => !isNothing(plain(grid.rows[row]?.[index] ?? '')));
}
