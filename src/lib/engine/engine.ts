import type { Packed } from './packed.ts';

/** The port: what the rest of the house may ask of a database. Two adapters of the same DuckDB stand behind it. */

/**
 * One JavaScript value per SQL type, the same from both adapters (see `values.ts`): integers, money and decimals are
 * numbers, dates `YYYY-MM-DD`, timestamps `YYYY-MM-DD HH:MM:SS`, lists arrays, structs plain objects.
 */
export type Value =
  null | boolean | number | string | Uint8Array | readonly Value[] | { readonly [field: string]: Value };
export type Row = Record<string, Value>;

export interface ResultColumn {
  readonly name: string;
  /** The SQL type as DuckDB names it: `BIGINT`, `VARCHAR`, `DATE` … */
  readonly type: string;
}

/** A result is columns: ask for a column when a picture needs it, for rows only of what is visible. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  column(name: string): readonly Value[];
  rows<T = Row>(from?: number, to?: number): T[];
}

export type Priority = 'now' | 'soon' | 'later';

export interface QueryOptions {
  readonly signal?: AbortSignal;
  /** `now` for what a person waits for (default), `later` for what may wait. */
  readonly priority?: Priority;
}

/** Rows to insert, column by column; each array as long as the others. Values as `Value` says. */
export interface Columns {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly values: readonly (readonly Value[])[];
  /** A long column may come packed instead: its `values` are then empty, and `columnValues` of `packed.ts` gives them. */
  readonly packed?: readonly (Packed | null)[];
}

export interface Engine {
  /** Reads. Identical requests in flight share one run; a result is kept until `run` or `replace` changes a table. */
  query(sql: string, options?: QueryOptions): Promise<Result>;
  /**
   * Changes relations. What it did is retained under `retain` (replacing what stood there), so that a rebuilt
   * engine can be brought back to the same state; without `retain` it is retained in order of arrival. `false`
   * retains nothing: what is retained already gives the same.
   */
  run(sql: string, options?: QueryOptions & { readonly retain?: string | false }): Promise<void>;
  /** Replaces the content of an existing table; retained under the table's name. */
  replace(table: string, rows: Columns, options?: QueryOptions): Promise<void>;
  /** How often the worker was rebuilt after a trap. */
  readonly rebuilds: number;
  close(): Promise<void>;
}

/** A failed statement: the message says what DuckDB said, `sql` what was asked. */
export class EngineError extends Error {
  constructor(
    message: string,
    readonly sql: string,
    options?: ErrorOptions
  ) {
    super(message, options);
    this.name = 'EngineError';
  }
}
