import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBMaterializedResult,
  type DuckDBValue
} from '@duckdb/node-api';
import type { Columns, Engine, Result } from './engine.ts';
import { sliced, unpack } from './packed.ts';
import { failure, sandbox, type Driver } from './driver.ts';
import { nativeReader } from './nativeValues.ts';
import { resultOf } from './result.ts';
import {
  createStaging,
  emptyTable,
  moveStaged,
  rowCountOf,
  stagedColumns,
  stagedRows,
  stagingTable,
  type StagedColumn
} from './staging.ts';
import { startEngine } from './start.ts';

/** An engine in this process: native DuckDB, in memory, with no extension but what is linked in. */
export function openNative(): Promise<Engine> {
  return startEngine(openNativeDriver);
}

/** DuckDB's own vector size: a data chunk holds no more rows. */
const chunkRows = 2048;

export async function openNativeDriver(): Promise<Driver> {
  const database = await DuckDBInstance.create(':memory:', sandbox);
  return new NativeDriver(database, await database.connect());
}

/** DuckDB forgets an interrupt that comes before its thread has begun, so it is repeated. In milliseconds. */
const interruptEvery = 5;

class NativeDriver implements Driver {
  #statement: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: DuckDBInstance,
    private readonly connection: DuckDBConnection
  ) {}

  query(sql: string): Promise<Result> {
    return plainly(async () => answer(sql, await this.#run(sql)));
  }

  run(sql: string): Promise<void> {
    return plainly(async () => void (await this.#run(sql)));
  }

  async replace(table: string, rows: Columns): Promise<void> {
    const columns = stagedColumns(rows);
    return plainly(() => this.#replace(table, columns));
  }

  interrupt(): void {
    this.connection.interrupt();
    const again = setInterval(() => this.connection.interrupt(), interruptEvery);
    void this.#statement.finally(() => clearInterval(again));
  }

  /** A connection closed under a statement would take the process with it. */
  async close(): Promise<void> {
    this.interrupt();
    await this.#statement;
    this.connection.closeSync();
    this.database.closeSync();
  }

  #run(sql: string): Promise<DuckDBMaterializedResult> {
    const answered = this.connection.run(sql);
    this.#statement = answered.catch(() => {});
    return answered;
  }

  async #replace(table: string, columns: readonly StagedColumn[]): Promise<void> {
    if (rowCountOf(columns) === 0) return void (await this.#run(emptyTable(table, columns)));
    const staged = stagedRows(columns);
    await this.#run('begin');
    try {
      await this.#run(createStaging(staged));
      await append(this.connection, staged);
      await this.#run(moveStaged(table, columns, staged));
      await this.#run('commit');
    } catch (cause) {
      await this.#run('rollback').catch(() => {});
      throw cause;
    }
  }
}

/** Failures as both adapters give them: a plain error, or a `Trap` when the database is gone. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((cause: unknown) => {
    throw failure(cause);
  });
}

async function answer(sql: string, found: DuckDBMaterializedResult): Promise<Result> {
  const chunks = await found.fetchAllChunks();
  const rowCount = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  const columns = found.columnNames().map((name, index) => {
    const type = found.columnType(index);
    const convert = nativeReader(type);
    return {
      name,
      type: String(type),
      read: () => chunks.flatMap((chunk) => chunk.getColumnValues(index).map(convert))
    };
  });
  return resultOf(sql, rowCount, columns);
}

async function append(connection: DuckDBConnection, columns: readonly StagedColumn[]): Promise<void> {
  const appender = await connection.createAppender(stagingTable);
  const types = columns.map(({ type }) => appended[type]);
  const rowCount = rowCountOf(columns);
  for (let from = 0; from < rowCount; from += chunkRows) {
    const chunk = DuckDBDataChunk.create(types, Math.min(chunkRows, rowCount - from));
    chunk.setColumns(columns.map((column) => nativeValues(column, from, from + chunkRows)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const appended = { BOOLEAN, INTEGER, BIGINT, DOUBLE, VARCHAR };

function nativeValues({ type, values, packed }: StagedColumn, from: number, to: number): DuckDBValue[] {
  const slice = packed ? unpack(sliced(packed, from, to)) : values.slice(from, to);
  return type === 'BIGINT'
    ? slice.map((value) => (value === null ? null : BigInt(value as number)))
    : (slice as DuckDBValue[]);
}
