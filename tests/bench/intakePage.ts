import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import startParquet, { Compression, readParquet, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm/esm';
import parquetWasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWasm } from '../../src/lib/engine/wasm.ts';
import { intakeInWorker } from '../../src/lib/intake/inWorker.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { projectsCsv, usageStream } from './intakeFiles.ts';
import { alternate, ratio, timed, type Figure } from './statistics.ts';

const rounds = 3;
const csvRows = 1_000_000;
const parquetRows = 5_000_000;
/** Of the raw read. */
const csvLimit = 3;
const parquetLimit = 1.5;

/** One engine of ours and one raw, started once: a start is no part of reading a file. */
interface Pair {
  readonly engine: Engine;
  readonly database: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  close(): Promise<void>;
}

async function openPair(): Promise<Pair> {
  const engine = await openWasm();
  const thread = new Worker(worker);
  const database = new AsyncDuckDB(new VoidLogger(), thread);
  await database.instantiate(new URL(wasm, document.baseURI).href);
  await database.open({ path: ':memory:' });
  const close = async () => {
    await engine.close();
    thread.terminate();
  };
  return { engine, database, connection: await database.connect(), close };
}

/** Bytes to rows in the engine: read, every cell understood, reconciled, put in. Milliseconds. */
async function ours({ engine }: Pair, name: string, bytes: Uint8Array, rows: number): Promise<number> {
  await createInputs(engine);
  const began = performance.now();
  const read = await intakeInWorker([{ name, bytes }]);
  const [table, ...others] = Object.entries(read.tables);
  if (!table || others.length > 0) throw new Error('Bench: expected the file to be of one table.');
  await engine.replace(...table);
  const took = performance.now() - began;
  const found = (await engine.query(`select count(*) as n from ${table[0]}`)).column('n')[0];
  if (found !== rows) throw new Error(`Bench: found ${String(found)} rows; expected ${rows}.`);
  return took;
}

/** 1 M rows of eight columns. */
export async function csvFigures(): Promise<Figure[]> {
  const bytes = projectsCsv(csvRows);
  const pair = await openPair();
  const figures = await alternate(
    [
      { name: `CSV, ${csvRows / 1e6} M × 8, into the engine`, run: () => ours(pair, '项目.csv', bytes, csvRows) },
      { name: 'the same by read_csv alone', run: () => rawCsv(pair, bytes) }
    ],
    rounds
  );
  await pair.close();
  return [...figures, ratio('CSV: ratio of medians', csvLimit, figures)];
}

async function rawCsv({ database, connection }: Pair, bytes: Uint8Array): Promise<number> {
  // The library empties what it is given.
  await database.registerFileBuffer('a.csv', bytes.slice());
  const took = await timed(() => connection.query(`create or replace table a as select * from read_csv('a.csv')`))();
  await database.dropFile('a.csv');
  return took;
}

/** 5 M rows of monthly use. */
export async function parquetFigures(): Promise<Figure[]> {
  await startParquet({ module_or_path: parquetWasm });
  const properties = new WriterPropertiesBuilder().setCompression(Compression.SNAPPY).build();
  const bytes = writeParquet(Table.fromIPCStream(await usageStream(parquetRows)), properties);
  const pair = await openPair();
  const name = '使用情况.parquet';
  const figures = await alternate(
    [
      { name: `Parquet, ${parquetRows / 1e6} M × 5, into the engine`, run: () => ours(pair, name, bytes, parquetRows) },
      { name: 'the same by parquet-wasm and Arrow alone', run: () => rawParquet(pair, bytes) }
    ],
    rounds
  );
  await pair.close();
  return [...figures, ratio('Parquet: ratio of medians', parquetLimit, figures)];
}

async function rawParquet({ connection }: Pair, bytes: Uint8Array): Promise<number> {
  await connection.query('drop table if exists a');
  return timed(async () => {
    const stream = readParquet(bytes).intoIPCStream();
    await connection.insertArrowFromIPCStream(stream, { name: 'a', create: true });
  })();
}
