import { utils, write, type BookType, type CellObject, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { Cells } from './rows.ts';

export interface BookSheet {
  readonly name: string;
  readonly cells: Cells;
  /** `A1:B1` joined into one. */
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  /** Columns (0-based) whose numbers are shown as days. */
  readonly days?: readonly number[];
}

interface BookOptions {
  readonly type?: BookType;
  readonly from1904?: boolean;
}

/** Times in a zip count from 1980 and are local: the first moment there is, wherever it is written. */
const mtime = new Date(1980, 0, 1);

/** The same bytes each time. */
export function book(sheets: readonly BookSheet[], { type = 'xlsx', from1904 = false }: BookOptions = {}): Uint8Array {
  const made: WorkBook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(made, worksheet(sheet), sheet.name);
  made.Workbook = {
    WBProps: { date1904: from1904 },
    Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? 1 : 0 }))
  };
  made.Props = { Title: '虚构的样例', CreatedDate: new Date(0) };
  const raw = new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer);
  return isZip(raw) ? zipped(unzipSync(raw)) : raw;
}

export const zipped = (entries: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...entries }, { mtime, level: 9 });

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function worksheet({ cells, merges = [], days = [] }: BookSheet): WorkSheet {
  const rows = cells.map((row) => row.map((cell, at) => (days.includes(at) ? asDay(cell) : cell)));
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range): Range => utils.decode_range(range));
  return sheet;
}

function asDay(cell: Cells[number][number]): CellObject | Cells[number][number] {
  return typeof cell === 'number' ? { t: 'n', v: cell, z: 'yyyy-mm-dd' } : cell;
}
