type Cells = readonly (readonly (string | number)[])[];

/** A text that a spreadsheet would run as a formula is led by an apostrophe; a lone sign is no formula. */
const inert = (cell: string | number): string =>
  typeof cell === 'string' && /^[=+\-@\t\r]./s.test(cell) ? `'${cell}` : String(cell);

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180, lines ended by CRLF. */
export const toCsv = (cells: Cells): string =>
  cells.map((row) => `${row.map((cell) => quoted(inert(cell))).join(',')}\r\n`).join('');

const flat = (cell: string) => cell.replace(/[\t\r\n]+/g, ' ');

/** For the clipboard: tabs and line ends inside a cell become spaces. */
export const toTsv = (cells: Cells): string =>
  cells.map((row) => row.map((cell) => flat(inert(cell))).join('\t')).join('\n');
