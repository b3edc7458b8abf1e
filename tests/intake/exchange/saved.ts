import * as xlsx from '@e965/xlsx';
import { openFile } from '../../../src/lib/intake/files/open.ts';
import type { Grid } from '../../../src/lib/intake/files/grid.ts';
import { encode } from '../files/encode.ts';

/** As a person gives it back: written into, saved by another program. */
export type SavedAs = 'xlsx' | 'ods' | 'xls' | 'gb18030.csv';
export const savedAs: readonly SavedAs[] = ['xlsx', 'ods', 'xls', 'gb18030.csv'];

/** Cells to write, by sheet and address. */
export type Written = Readonly<Record<string, Readonly<Record<string, string>>>>;

const csvOf = (sheet: xlsx.WorkSheet) => encode(xlsx.utils.sheet_to_csv(sheet), 'gb18030');

/** The grids of the sheets, written into and saved in a format; a CSV for each sheet. */
export async function saved(bytes: Uint8Array, written: Written, format: SavedAs): Promise<Grid[]> {
  const book = xlsx.read(bytes, { type: 'array' });
  for (const [name, cells] of Object.entries(written)) {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(`found no sheet ${name}; expected one of ${book.SheetNames.join(', ')}.`);
    for (const [address, text] of Object.entries(cells)) {
      xlsx.utils.sheet_add_aoa(sheet, [[text]], { origin: address });
    }
  }
  const files = format === 'gb18030.csv' ? Object.values(book.Sheets).map(csvOf) : [bytesOf(book, format)];
  const opened = await Promise.all(files.map((one) => openFile({ name: `补充.${format}`, bytes: one })));
  return opened.flatMap((one) => one.grids);
}

function bytesOf(book: xlsx.WorkBook, bookType: 'xlsx' | 'ods' | 'xls'): Uint8Array {
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType }) as ArrayBuffer);
}
