import { tables, type Table, type TableName } from '../../tables/index.ts';
import { suggestionFor } from '../cells/suggest.ts';
import { columnLetter, type Grid } from '../files/grid.ts';
import type { Reject } from '../types.ts';
import type { PlannedColumn } from './plan.ts';
import type { Lost } from './readFeed.ts';

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly table: TableName;
  /** Rows are columns of the file. */
  readonly isTurned: boolean;
}

/** Every cell that could not be used, and for each refused record what it lacks. */
export function rejectsOf(place: Place, lost: readonly Lost[]): Reject[] {
  const suggested = new Map<PlannedColumn, Map<string, string | undefined>>();
  const suggest = (column: PlannedColumn, { cell, context }: NonNullable<Lost['refusal']>) => {
    const known = suggested.get(column) ?? new Map<string, string | undefined>();
    suggested.set(column, known);
    if (!known.has(cell)) known.set(cell, suggestionFor(column.definition, column.name, cell, context));
    return known.get(cell);
  };
  return lost.map((one) => {
    if (!one.refusal) return missing(place, one);
    const { column, cell, reading } = one.refusal;
    const suggestion = suggest(column, one.refusal);
    return {
      ...where(place, one.row, column),
      column: column.name,
      value: cell,
      reason: reading.reason ?? 'required_missing',
      expected: reading.expected,
      lost: one.lacks === null ? 'cell' : 'row',
      ...(suggestion === undefined ? {} : { suggestion })
    };
  });
}

function missing(place: Place, { row, lacks, column }: Lost): Reject {
  const definition = (tables[place.table] as Table).columns[lacks ?? ''];
  const said = {
    column: lacks,
    value: '',
    reason: 'required_missing' as const,
    expected: definition?.zh ?? lacks ?? ''
  };
  return { ...where(place, row, column), ...said, lost: 'row' };
}

function where({ file, sheet, table, isTurned }: Place, row: number, column: PlannedColumn | null) {
  const heading = column?.heading.raw ?? null;
  return { file, sheet, table, ...placeOf({ isTurned }, row, column?.index ?? null), heading };
}

/** Row and column as a person finds them in the file. @param row 0-based of the grid; @param index `null`: of no one column */
export function placeOf({ isTurned = false }: Pick<Grid, 'isTurned'>, row: number, index: number | null) {
  if (isTurned) return { row: (index ?? 0) + 1, letter: columnLetter(row) };
  return { row: row + 1, letter: index === null ? null : columnLetter(index) };
}
