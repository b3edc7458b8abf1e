import Papa from 'papaparse';
import { findDialect } from './dialect.ts';
import type { Grid } from './grid.ts';

/** A separated text as one sheet without a name. Quotes may hold line breaks; a row's number counts rows, not lines. */
export function readCsv(text: string): Grid {
  const dialect = findDialect(text);
  const { data } = Papa.parse<string[]>(text, { ...dialect });
  const rows = dialect.newline === '\n' ? data.map(withoutReturn) : data;
  if (rows.length > 0 && rows.at(-1)?.join('') === '') rows.pop();
  return { sheet: '', rows, from1904: false };
}

/** Half of a `\r\n` that stayed with the last cell. */
function withoutReturn(row: string[]): string[] {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
  return row;
}
