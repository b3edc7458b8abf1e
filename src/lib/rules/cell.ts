import type { Engine } from '../engine/engine.ts';
import * as sql from './sql.ts';
import type { VerdictRow } from './types.ts';

/** The cell a verdict was read from, as a spreadsheet names it. */
export interface Cell {
  readonly file: string;
  /** Empty for a file that has no sheets. */
  readonly sheet: string;
  /** `N`; `null` when no column of the file fed ours. */
  readonly letter: string | null;
  readonly heading: string | null;
  readonly row: number;
}

type Where = Pick<VerdictRow, 'evidence' | 'source_table' | 'source_file' | 'source_sheet' | 'source_row'>;

/** Looks the cell up in `supplied_cell`, then in `source_column`; `null` when the verdict was read from no row. */
export async function cellOf(engine: Engine, where: Where): Promise<Cell | null> {
  const { source_file: file, source_sheet: sheet, source_row: row } = where;
  if (file === null || row === null) return null;
  const [supplied] = (await engine.query(suppliedSql(where))).rows<Cell>();
  if (supplied) return supplied;
  const [column] = (await engine.query(columnSql(where))).rows<{ letter: string; heading: string }>();
  return { file, sheet: sheet ?? '', letter: column?.letter ?? null, heading: column?.heading ?? null, row };
}

/** Filled in later, from a workbook of materials. */
const suppliedSql = ({ evidence, source_table, source_file, source_sheet, source_row }: Where) => `select
  source_file as file, source_sheet as sheet, source_row as row, heading, letter
from supplied_cell
where table_name = ${sql.text(source_table)} and column_name = ${sql.text(evidence)}
  and row_file = ${sql.text(source_file)} and coalesce(row_sheet, '') = ${sql.text(source_sheet ?? '')}
  and row_number = ${source_row ?? 'null'}
limit 1`;

const columnSql = ({ evidence, source_table, source_file, source_sheet }: Where) => `select letter, heading
from source_column
where table_name = ${sql.text(source_table)} and source_file = ${sql.text(source_file)}
  and coalesce(source_sheet, '') = ${sql.text(source_sheet ?? '')} and column_name = ${sql.text(evidence)}
order by letter limit 1`;
