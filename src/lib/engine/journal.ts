import type { Columns } from './engine.ts';
import type { Driver } from './driver.ts';

/** Something that was done to the database and can be done again. */
export type Source = { readonly sql: string } | { readonly table: string; readonly rows: Columns };

/**
 * What brings an empty database back to the present state: keyed sources in the order of their first arrival, so that
 * a table replaced late still stands before what is built on it.
 */
export class Journal {
  #sources = new Map<string, Source>();
  #unnamed = 0;

  keep(source: Source, key = 'table' in source ? `table ${source.table}` : `unnamed ${(this.#unnamed += 1)}`): void {
    this.#sources.set(key, source);
  }

  async replay(driver: Driver): Promise<void> {
    for (const source of this.#sources.values()) await apply(driver, source);
  }
}

export async function apply(driver: Driver, source: Source, stoppable = true): Promise<void> {
  if ('table' in source) await driver.replace(source.table, source.rows);
  else await driver.run(source.sql, stoppable);
}
