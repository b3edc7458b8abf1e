import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** The floor of every start: the library by itself, from an empty page to its first answer. */
const database = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
await database.instantiate(new URL(wasm, document.baseURI).href);
await database.open({ path: ':memory:' });
const connection = await database.connect();
await connection.query('select 1');
document.body.dataset['ready'] = 'yes';
