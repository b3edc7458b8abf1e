import Papa from 'papaparse';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

const delimiters = [',', '\t', ';', '|', '，'];
const looked = 65_536;
const rowsLooked = 60;

/** Separator and line end of a text, from its beginning. */
export function findDialect(text: string): Dialect {
  const head = text.slice(0, looked);
  const newline = lineEnd(head);
  return { delimiter: announced(head) ?? likeliest(head, newline), newline };
}

/** `sep=;` as the first line, which spreadsheets write and understand. */
function announced(head: string): string | null {
  return /^sep=(.)\r?\n/i.exec(head)?.[1] ?? null;
}

/** Line feeds end lines wherever there is one outside quotes; carriage returns before them are cut off. */
function lineEnd(head: string): '\n' | '\r' {
  const bare = head.replace(/"[^"]*"?/g, '');
  return bare.includes('\r') && !bare.includes('\n') ? '\r' : '\n';
}

function likeliest(head: string, newline: Dialect['newline']): string {
  const rated = delimiters.map((delimiter) => ({ delimiter, rate: evenness(head, { delimiter, newline }) }));
  return rated.reduce((best, one) => (one.rate > best.rate ? one : best)).delimiter;
}

/** High when most rows have the same number of cells, and many; 0 when the separator separates nothing. */
function evenness(head: string, dialect: Dialect): number {
  const { data } = Papa.parse<string[]>(head, { ...dialect, preview: rowsLooked });
  const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const rates = [...counts].map(([width, count]) => (count / widths.length) ** 2 * (width - 1));
  return Math.max(0, ...rates);
}
