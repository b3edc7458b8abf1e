import type { Cell, Sheet } from './cells.ts';

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with LF. */
export const csv = ({ rows }: Sheet): string => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
