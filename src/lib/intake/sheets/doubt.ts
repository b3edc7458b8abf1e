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
  return column.definition.type === 'money' && values.every((value) => value === null) && refusals.length > 0;
}
