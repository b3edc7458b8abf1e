import type { CellObject, WorkBook } from '@e965/xlsx';
import type { Grid } from './grid.ts';
import { cellText, formats, type Formats } from './workbookCell.ts';

/** Rows and cells that are not there are holes. */
type DenseRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** What a sheet may have: a cell beyond it is damage, and would be looked for for ever. */
const limits = { rows: 1_048_576, columns: 16_384 };
/** More cells than a page can hold; a sheet's real ones, not what it declares. */
const mostCells = 50_000_000;

/**
 * Sheets of a workbook (xlsx, xls, xlsb, ods) or of markup under a workbook's name, hidden ones too.
 * @throws Error as the library says it: damaged, protected, no workbook
 */
export async function readWorkbook(source: Uint8Array | string): Promise<Grid[] | 'too_large'> {
  const library = await import('@e965/xlsx');
  const type = typeof source === 'string' ? 'string' : 'array';
  const book = silently(() => library.read(source, { type, ...options }));
  const known = formats((format) => library.SSF.is_date(format) === true);
  const grids: Grid[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const grid = readSheet(book, name, index, known);
    if (grid === null) return 'too_large';
    grids.push(grid);
  }
  return grids;
}

/** The library tells the console of formats that it does not know; cells are read by their values all the same. */
function silently<T>(read: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return read();
  } finally {
    console.error = error;
  }
}

/** Numbers come with their formats and are written by us: the library's own text costs half of its time. */
const options = { dense: true, cellNF: true, cellText: false, cellFormula: false, cellHTML: false } as const;

function readSheet(book: WorkBook, name: string, index: number, known: Formats): Grid | null {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheet = book.Sheets[name];
  const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  const dense = (sheet?.['!data'] ?? []) as DenseRows;
  const rows = readRows(dense, known, from1904);
  if (rows === null) return null;
  const merges = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return { sheet: name, rows, from1904, ...(isHidden && { isHidden }), ...(merges.length > 0 && { merges }) };
}

const noCells: string[] = [];

/** From row 1 and column A, whatever the sheet's first filled cell, so that row numbers are a person's. */
function readRows(dense: DenseRows, known: Formats, from1904: boolean): string[][] | null {
  if (dense.length > limits.rows)
    throw new Error(`Sheet: found ${dense.length} rows; expected at most ${limits.rows}.`);
  const rows: string[][] = [];
  let count = 0;
  let last = 0;
  for (let r = 0; r < dense.length; r++) {
    const row = readRow(dense[r], known, from1904);
    rows.push(row);
    count += row.length;
    if (row.length > 0) last = r + 1;
    if (count > mostCells) return null;
  }
  rows.length = last;
  return rows;
}

/** Up to the last cell that says anything. */
function readRow(cells: DenseRows[number], known: Formats, from1904: boolean): string[] {
  let width = cells?.length ?? 0;
  if (width > limits.columns) throw new Error(`Row: found ${width} columns; expected at most ${limits.columns}.`);
  while (width > 0 && isEmpty(cells?.[width - 1])) width -= 1;
  if (!cells || width === 0) return noCells;
  const row = new Array<string>(width);
  for (let c = 0; c < width; c++) {
    const cell = cells[c];
    row[c] = cell ? cellText(cell, known, from1904) : '';
  }
  return row;
}

const isEmpty = (cell: CellObject | undefined) => cell?.v === undefined || cell.v === null || cell.v === '';
