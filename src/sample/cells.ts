import { tables, type Column, type Table, type TableName } from '../lib/tables/index.ts';
import type { Library } from './row.ts';

/** A cell as a spreadsheet holds it. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: TableName;
  readonly zh: string;
  readonly types: readonly Column['type'][];
  /** Headings first. */
  readonly rows: readonly (readonly Cell[])[];
}

const heading = (column: Column) => (column.type === 'money' ? `${column.zh}(万元)` : column.zh);

/** Money in 万元, yes and no and the choices in Chinese; what is not said is empty. */
function cell(value: unknown, column: Column): Cell {
  if (value === null || value === undefined) return null;
  if (column.type === 'yesno') return value === true ? '是' : '否';
  if (column.type === 'choice') return column.choices?.[String(value)]?.zh ?? String(value);
  if (column.type === 'money') return Number(value) / 1_000_000;
  return typeof value === 'number' ? value : String(value);
}

/** The sheet of one table: every column that any row fills, in the definition's order. */
function sheetOf(name: TableName, rows: readonly object[]): Sheet {
  const table: Table = tables[name];
  const records = rows.map((row) => row as Readonly<Record<string, unknown>>);
  const kept = Object.entries(table.columns).filter(([key]) => records.some((row) => (row[key] ?? null) !== null));
  const body = records.map((row) => kept.map(([key, column]) => cell(row[key], column)));
  return {
    name,
    zh: table.zh,
    types: kept.map(([, column]) => column.type),
    rows: [kept.map(([, column]) => heading(column)), ...body]
  };
}

export const sheets = (library: Library): Sheet[] =>
  (Object.keys(tables) as TableName[]).map((name) => sheetOf(name, library[name]));
