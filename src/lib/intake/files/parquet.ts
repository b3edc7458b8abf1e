import type { Table } from 'apache-arrow';

/** Rows. The library's own thousand would cost more in batches than in rows. */
const batchSize = 65_536;

/**
 * A Parquet file as an Arrow table.
 * @throws Error as the library says it: damaged, cut, compressed in a way that it does not know
 */
export async function readParquet(bytes: Uint8Array): Promise<Table> {
  const [library, { tableFromIPC }] = await Promise.all([started(), import('apache-arrow')]);
  return tableFromIPC(library.readParquet(bytes, { batchSize }).intoIPCStream());
}

async function started() {
  const library = await import('parquet-wasm/esm');
  await library.default({ module_or_path: await program() });
  return library;
}

/** In a page from where the page comes from; in Node from beside the library. */
async function program(): Promise<string | Uint8Array> {
  if (import.meta.env.SSR) return (await import('./parquetProgram.node.ts')).parquetProgram();
  return (await import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')).default;
}
