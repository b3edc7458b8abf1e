import type { Cell, Rows } from './result.ts';

/** RFC 4180 with LF: a header, then a line per row; no columns, no line. Nothing for none, JSON text for a list. */
export function csvOf({ columns, rows, headings = columns }: Rows): string {
  if (columns.length === 0) return '';
  const lines = [headings, ...rows.map((row) => columns.map((column) => textOf(row[column] ?? null)))];
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

/** A cell as text: the same in CSV and in a table. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
