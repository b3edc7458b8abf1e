import type { Table } from 'apache-arrow';

/**
 * An Arrow file or stream as a table.
 * @throws Error as the library says it: damaged, cut, of a type that it does not know
 */
export async function readArrow(bytes: Uint8Array): Promise<Table> {
  const { tableFromIPC } = await import('apache-arrow');
  const table = tableFromIPC(bytes.slice());
  if (table.schema.fields.length === 0) throw new Error('Arrow: found no columns; expected a table.');
  return table;
}
