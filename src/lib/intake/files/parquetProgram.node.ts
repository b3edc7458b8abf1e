import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The program of the reader of Parquet, from where it is installed. */
export function parquetProgram(): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve('parquet-wasm/esm/parquet_wasm_bg.wasm');
  return readFile(path) as Promise<Uint8Array<ArrayBuffer>>;
}
