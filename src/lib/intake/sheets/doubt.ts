import { isNothing, plain } from '../cells/plain.ts';
import type { Grid } from '../files/grid.ts';
import type { PlannedColumn } from './plan.ts';
import { readColumn } from './readColumn.ts';

const rowsLooked = 200;
/** Guesses surer than this stand: the heading is ours, so what cannot be read is the cells' fault. */
const beyondDoubt = 0.96;
const leastReadable = 0.5;

/** A guessed column whose cells are mostly something else is not that column. */
export function isDoubtful(grid: Grid, dataRows: readonly number[], column: PlannedColumn): boolean {
  if (column.chosenBy !== 'guess' || column.confidence > beyondDoubt || column.definition.required) return false;
  const rows = dataRows.slice(0, rowsLooked).filter((row) => (grid.rows[row]?.[column.index] ?? '').trim() !== '');
  if (rows.length === 0) return false;
  const { values, refusals } = readColumn(grid, rows, column, [], { code: null });
  if (refusals.length > rows.length * (1 - leastReadable)) return true;
  const saysNothing = (row: number) => isNothing(plain(grid.rows[row]?.[column.index] ?? ''));
  return column.definition.type === 'money' && values.every((value) => value === null) && !rows.every(saysNothing);
}

/** Cells under a year, a month or a choice are figures, mostly: else its heading means something else. */
export function isNoFigure(grid: Grid, dataRows: readonly number[], column: PlannedColumn): boolean {
  const rows = dataRows.slice(0, rowsLooked).filter((row) => !isNothing(plain(grid.rows[row]?.[column.index] ?? '')));
  const { values } = readColumn(grid, rows, column, [], { code: null });
  return values.filter((value) => value !== null).length < rows.length * leastReadable;
}
