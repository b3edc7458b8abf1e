import { quoted } from './driver.ts';
import { constantOf, literal, type StagedColumn } from './staging.ts';

/** A column of a table as it stands. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
  /** What a row has there that says nothing; of a computed column how it is computed. */
  readonly preset: string | null;
}

/** Asks for a table's columns; none where it promises more than them. */
export const columnsSql = (table: string): string => `select column_name as name, data_type as type,
  column_default as preset
from duckdb_columns()
where database_name = current_database() and schema_name = current_schema() and table_name = ${literal(table)}
  and table_name not in (select table_name from duckdb_constraints())
  and table_name not in (select table_name from duckdb_indexes())
order by column_index`;

/** As the engine writes what `sparseTable` makes a column say. */
const computed = /^CAST\(CAST\((NULL|'[^]*') AS .+\) AS .+\)$/;

/** Whether a table's columns say nothing by themselves, but for what was computed here. */
export const isOfRowsAlone = (columns: readonly TableColumn[]): boolean =>
  columns.every(({ preset }) => preset === null || computed.test(preset));

/**
 * The same table, empty, with room for `kept` alone: a column of no rows, or of one text in all of them, is computed
 * when it is asked for. Most columns of a long table would else be written as nothing, row by row.
 */
export function sparseTable(
  table: string,
  columns: readonly TableColumn[],
  rows: readonly StagedColumn[],
  kept: readonly { readonly name: string }[]
): string {
  const names = new Set(kept.map(({ name }) => name));
  const texts = new Map(rows.map((column) => [column.name, constantOf(column)]));
  const listed = columns.map(({ name, type }) => {
    const text = texts.get(name) ?? null;
    const said = ` as (cast(${text === null ? 'null' : literal(text)} as ${type}))`;
    return `${quoted(name)} ${type}${names.has(name) ? '' : said}`;
  });
  return `create or replace table ${quoted(table)} (${listed.join(', ')})`;
}

/** Of the rows' columns those that must be kept, in the table's order. `null`: one of them is none of the table's. */
export function keptColumns(columns: readonly TableColumn[], rows: readonly StagedColumn[]): StagedColumn[] | null {
  const placed = columns.flatMap(({ name }) => rows.filter((column) => column.name === name));
  if (placed.length < rows.length || rows.length === 0) return null;
  const kept = placed.filter((column) => !isComputed(column));
  return kept.length > 0 ? kept : placed;
}

const isComputed = (column: StagedColumn) =>
  column.wanted === 'VARCHAR' && (column.packed?.kind === 'same' || constantOf(column) !== null);
