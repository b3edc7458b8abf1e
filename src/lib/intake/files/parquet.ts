import { tableFromIPC } from 'apache-arrow';
import { batchesIn, isReadable, rowsIn } from './arrowMemory.ts';
import type { Batches } from './batches.ts';

/** Rows. The library's own thousand would cost more in batches than in rows. */
const batchSize = 65_536;

/**
 * A Parquet file as Arrow: batch by batch from the library's memory where that can be, else copied as a whole.
 * @throws Error as the library says it: damaged, cut, compressed in a way that it does not know
 */
export async function readParquet(bytes: Uint8Array): Promise<Batches> {
  const { library, memory } = await started();
  const whole = library.readParquet(bytes, { batchSize });
  const { schema } = tableFromIPC(whole.schema.intoIPCStream());
  const stream = whole.toFFI();
  const addresses = [...stream.arrayAddrs()];
  if (!isReadable(schema, { memory, addresses })) {
    stream.free();
    return tableFromIPC(whole.intoIPCStream());
  }
  whole.free();
  // What the library gives must not be collected while somebody may ask for its batches.
  const batches = { stream, [Symbol.iterator]: () => batchesIn(schema, { memory, addresses }) };
  return { schema, numRows: rowsIn({ memory, addresses }), batches };
}

async function started() {
  const library = await import('parquet-wasm/esm');
  const { memory } = await library.default({ module_or_path: await program() });
  return { library, memory };
}

/** In a page from where the page comes from; in Node from beside the library. */
async function program(): Promise<string | Uint8Array> {
  if (import.meta.env.SSR) return (await import('./parquetProgram.node.ts')).parquetProgram();
  return (await import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')).default;
}
