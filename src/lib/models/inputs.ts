import type { Columns, Engine } from '../engine/engine.ts';
import { suppliedCells, suppliedColumns } from '../intake/exchange/suppliedCells.ts';
import { ddl, sqlColumns, tableNames, tables, type TableName } from '../tables/index.ts';
import { settingDdl, settingValues } from './settings.ts';

/** What every model may be computed under besides the exports: one row each, cross-joined. */
export interface Context {
  /** `YYYY-MM-DD`: everything is computed as of this day, never of the clock. */
  readonly as_of: string;
  readonly plan_year: number;
  /** Of the sources; never mixed. */
  readonly currency: string;
}

/** The sample library's: plans the year 2027, seen from 2026-11-01. */
export const defaultContext: Context = { as_of: '2026-11-01', plan_year: 2027, currency: 'CNY' };

/** The one row of `context`, for `engine.replace('context', …)`. */
export function contextValues({ as_of, plan_year, currency }: Context = defaultContext): Columns {
  return {
    names: ['as_of', 'plan_year', 'currency'],
    types: ['DATE', 'INTEGER', 'VARCHAR'],
    values: [[as_of], [plan_year], [currency]]
  };
}

/** Relations that are no export: the models' parameters, which file column fed which of ours, which cell came later. */
export const parameterNames = ['context', 'setting', 'source_column', 'supplied_cell'] as const;

/** Every relation that models may read without its being a model. */
export const inputNames: readonly string[] = [...tableNames, ...parameterNames];

const contextDdl = 'create or replace table context (as_of DATE, plan_year INTEGER, currency VARCHAR)';

const sourceColumnDdl = `create or replace table source_column (
  table_name VARCHAR, source_file VARCHAR, source_sheet VARCHAR, column_name VARCHAR, heading VARCHAR, letter VARCHAR
)`;

const suppliedCellDdl = `create or replace table supplied_cell (
  ${suppliedColumns.map(({ name, type }) => `${name} ${type}`).join(', ')}
)`;

/** Nothing was supplied, for `engine.replace('supplied_cell', …)`. */
export const noSuppliedCells: Columns = suppliedCells([]);

/** No rows, for `engine.replace(name, …)`. */
export function emptyInput(name: TableName): Columns {
  const columns = sqlColumns(tables[name]);
  return { names: columns.map((c) => c.name), types: columns.map((c) => c.type), values: columns.map(() => []) };
}

type Rows = Readonly<Partial<Record<TableName, Columns>>>;

/**
 * Every input table with the rows given, else empty; `context` and `setting` with their defaults: models can be built
 * on nothing. Emptied by `replace`, so that in a rebuilt engine each table's rows stand before the models, whenever
 * they came.
 */
export async function createInputs(engine: Engine, rows: Rows = {}): Promise<void> {
  const statements = [
    ...tableNames.map((name) => ddl(tables[name])),
    contextDdl,
    settingDdl(),
    sourceColumnDdl,
    suppliedCellDdl
  ];
  await engine.run(statements.join(';\n'), { retain: 'inputs' });
  for (const name of tableNames) await engine.replace(name, rows[name] ?? emptyInput(name));
  await engine.replace('context', contextValues());
  await engine.replace('setting', settingValues());
}
