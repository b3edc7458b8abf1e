import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { Cell, Sheet } from './cells.ts';

const day = 86_400_000;
/** The day that a spreadsheet counts from. */
const epoch = Date.UTC(1899, 11, 30);

function cellObject(cell: Cell, type: Sheet['types'][number] | undefined, isHeading: boolean): CellObject | null {
  if (cell === null) return null;
  if (type === 'date' && !isHeading) return { t: 'n', v: (Date.parse(String(cell)) - epoch) / day, z: 'yyyy-mm-dd' };
  return typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell };
}

const worksheet = ({ rows, types }: Sheet): WorkSheet =>
  utils.aoa_to_sheet(rows.map((row, n) => row.map((cell, m) => cellObject(cell, types[m], n === 0))));

/** Times in a zip count from 1980 and are local: the first moment there is, wherever it is written. */
const mtime = new Date(1980, 0, 1);

/** One sheet for each table under its Chinese name; the same bytes each time. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.zh);
  book.Props = { Title: '云栖市数字化项目样例库（虚构）', CreatedDate: new Date(0) };
  const raw = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
  return zipSync(unzipSync(raw), { mtime, level: 9 });
}
