import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { tableFromIPC, type Data, type Table } from 'apache-arrow';
import { arrowStream, arrowStreams } from './arrowRows.ts';
import { sqlType } from './arrowTypes.ts';
import { arrowValues } from './arrowValues.ts';
import { sandbox, Trap, type Driver } from './driver.ts';
import type { Columns, Engine, Result } from './engine.ts';
import { Lifeline } from './lifeline.ts';
import { resultOf } from './result.ts';
import { columnsSql, isOfRowsAlone, keptColumns, sparseTable, type TableColumn } from './sparse.ts';
import {
  emptyTable,
  moveStaged,
  rowCountOf,
  stagedColumns,
  stagedRows,
  stagingTable,
  type StagedColumn
} from './staging.ts';
import { startEngine } from './start.ts';

export interface WasmOptions {
  /** Where the two files lie, when not beside this module. */
  readonly worker?: string;
  readonly wasm?: string;
}

/** An engine in the browser: DuckDB in a worker of its own, in memory. Import this module dynamically, in the browser only. */
export function openWasm(options: WasmOptions = {}): Promise<Engine> {
  return startEngine(() => openWasmDriver(options));
}

/** The one place where a worker is started and a database opened: `open()` resets every setting. */
export async function openWasmDriver({ worker = workerFile, wasm = wasmFile }: WasmOptions = {}): Promise<Driver> {
  const thread = new Worker(worker);
  const lifeline = new Lifeline();
  thread.addEventListener('error', (event) => lifeline.cut(new Trap(`Worker: ${event.message || 'it did not load'}.`)));
  const database = new AsyncDuckDB(new VoidLogger(), thread);
  try {
    const connection = await lifeline.hold(() => boot(database, absolute(wasm), lifeline));
    return new WasmDriver(database, connection, lifeline);
  } catch (error) {
    thread.terminate();
    throw error;
  }
}

async function boot(database: AsyncDuckDB, wasm: string, lifeline: Lifeline): Promise<number> {
  void missing(wasm).then((error) => error && lifeline.cut(error));
  await database.instantiate(wasm);
  await database.open({ path: ':memory:', arrowLosslessConversion: true });
  const connection = await database.connectInternal();
  const settings = Object.entries(sandbox).map(([name, value]) => `set ${name}=${value}`);
  await database.runQuery(connection, settings.join(';'));
  return connection;
}

/** A worker resolves addresses against its own. */
function absolute(file: string): string {
  return new URL(file, document.baseURI).href;
}

/**
 * The worker says nothing when its wasm file cannot be had (it drops the rejection), so it is asked for beside it: by
 * GET, as a service worker keeps no HEAD, and left off at the answer's first line.
 */
async function missing(wasm: string): Promise<Error | undefined> {
  if (!wasm.startsWith('http')) return undefined;
  const leave = new AbortController();
  const isThere = await fetch(wasm, { signal: leave.signal }).then(
    ({ ok }) => ok,
    () => false
  );
  leave.abort();
  return isThere ? undefined : new Error(`Engine: found no file at ${wasm}; expected duckdb-eh.wasm.`);
}

/** Moved before anybody could want to stop it. */
const briefRows = 100_000;
/** Put in at a time: four of the engine's own groups of rows. */
const rowsPerPart = 491_520;

interface Rebuilt {
  readonly table: string;
  readonly standing: readonly TableColumn[];
  readonly columns: readonly StagedColumn[];
  readonly kept: readonly StagedColumn[];
}

class WasmDriver implements Driver {
  #interrupted = false;
  /** Tables that were rebuilt with room for some columns only. */
  readonly #sparse = new Set<string>();

  constructor(
    private readonly database: AsyncDuckDB,
    private readonly connection: number,
    private readonly lifeline: Lifeline
  ) {}

  query(sql: string): Promise<Result> {
    return this.#hold(async () => {
      const table = tableFromIPC(await this.#stoppable(sql));
      return answer(sql, hasDictionary(table) ? await this.#whole(sql) : table);
    });
  }

  run(sql: string, stoppable = true): Promise<void> {
    return this.#hold(async () => void (await (stoppable ? this.#stoppable(sql) : this.#inOneGo(sql))));
  }

  async replace(table: string, rows: Columns): Promise<void> {
    const columns = stagedColumns(rows);
    return this.#hold(async () => {
      const isLong = rowCountOf(columns) > briefRows;
      const standing = isLong || this.#sparse.has(table) ? await this.#columnsOf(table) : [];
      const kept = keptColumns(standing, columns);
      if (isLong && kept) await this.#inTransaction(() => this.#rebuild({ table, standing, columns, kept }));
      else if (standing.length > 0) await this.#inTransaction(() => this.#restore(table, standing, columns));
      else if (rowCountOf(columns) === 0) await this.#inOneGo(emptyTable(table, columns));
      else await this.#inTransaction(() => this.#move(table, columns));
    });
  }

  async #columnsOf(table: string): Promise<TableColumn[]> {
    const found = answer('', tableFromIPC(await this.#inOneGo(columnsSql(table)))).rows<TableColumn>();
    return isOfRowsAlone(found) ? found : [];
  }

  async #inTransaction(work: () => Promise<void>): Promise<void> {
    await this.#inOneGo('begin');
    try {
      await work();
      await this.#inOneGo('commit');
    } catch (cause) {
      await this.#inOneGo('rollback').catch(() => {});
      throw cause;
    }
  }

  /** Part after part, each encoded while the one before goes in. */
  async #rebuild({ table, standing, columns, kept }: Rebuilt): Promise<void> {
    this.#sparse.add(table);
    await this.#inOneGo(sparseTable(table, standing, columns, kept));
    let entered: Promise<void> = Promise.resolve();
    for (const stream of arrowStreams(kept, rowsPerPart)) {
      await entered;
      this.#heed();
      entered = this.database.insertArrowFromIPCStream(this.connection, stream, { name: table, create: false });
    }
    await entered;
  }

  /** Room for every column again, and then as ever. */
  async #restore(table: string, standing: readonly TableColumn[], columns: readonly StagedColumn[]): Promise<void> {
    await this.#inOneGo(sparseTable(table, standing, [], standing));
    if (rowCountOf(columns) === 0) await this.#inOneGo(emptyTable(table, columns));
    else await this.#move(table, columns);
  }

  async #move(table: string, columns: readonly StagedColumn[]): Promise<void> {
    const staged = stagedRows(columns);
    const stream = arrowStream(staged);
    await this.database.insertArrowFromIPCStream(this.connection, stream, { name: stagingTable, create: true });
    this.#heed();
    const moved = moveStaged(table, columns, staged);
    await (rowCountOf(columns) > briefRows ? this.#stoppable(moved) : this.#inOneGo(moved));
  }

  interrupt(): void {
    this.#interrupted = true;
    void this.lifeline.hold(() => this.database.cancelPendingQuery(this.connection)).catch(() => {});
  }

  async close(): Promise<void> {
    this.lifeline.cut(new Trap('The engine is closed.'));
    await this.database.terminate();
  }

  #hold<T>(work: () => Promise<T>): Promise<T> {
    this.#interrupted = false;
    return this.lifeline.hold(work);
  }

  /** A pending query yields between slices of work, so that an interrupt is heard. */
  async #stoppable(sql: string): Promise<Uint8Array[]> {
    const header = await this.#until(await this.database.startPendingQuery(this.connection, sql, true), () =>
      this.database.pollPendingQuery(this.connection)
    );
    const parts = [header];
    for (;;) {
      const part = await this.#until(null, () => this.database.fetchQueryResults(this.connection));
      if (part.length === 0) return parts;
      parts.push(part);
    }
  }

  /** One message to the worker instead of a handful. */
  #inOneGo(sql: string): Promise<Uint8Array> {
    return this.database.runQuery(this.connection, sql);
  }

  async #until(first: Uint8Array | null, next: () => Promise<Uint8Array | null>): Promise<Uint8Array> {
    let part = first;
    while (!part) {
      part = await next();
      this.#heed();
    }
    return part;
  }

  #heed(): void {
    if (this.#interrupted) throw new Error('INTERRUPT Error: Interrupted!');
  }

  /** Streams lose dictionaries (an ENUM arrives as nulls), so such an answer is asked for again, whole. */
  async #whole(sql: string): Promise<Table> {
    return tableFromIPC(await this.#inOneGo(sql));
  }
}

function hasDictionary({ schema }: Table): boolean {
  return schema.fields.some(({ type }) => /Dictionary/.test(String(type)));
}

function answer(sql: string, table: Table): Result {
  const columns = table.schema.fields.map((field, index) => ({
    name: field.name,
    type: sqlType(field),
    read: () => table.batches.flatMap(({ data }) => arrowValues(field, data.children[index] as Data))
  }));
  return resultOf(sql, table.numRows, columns);
}
