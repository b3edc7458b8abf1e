import type * as xlsx from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { serialDay } from '../cells/calendar.ts';
import { currencyIn } from '../cells/currency.ts';
import type { Grid } from './grid.ts';

type Library = typeof xlsx;

/**
 * Sheets of a workbook (xlsx, xls, xlsb, ods) or of markup under a workbook's name, hidden ones too.
 * @throws Error as the library says it: damaged, protected, no workbook
 */
export async function readWorkbook(source: Uint8Array | string): Promise<Grid[]> {
  const library = await import('@e965/xlsx');
  const type = typeof source === 'string' ? 'string' : 'array';
  const book = library.read(source, { type, cellNF: true, cellText: true, cellFormula: false, cellHTML: false });
  return book.SheetNames.map((name) => readSheet(library, book, name));
}

function readSheet(library: Library, book: WorkBook, name: string): Grid {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheet = book.Sheets[name];
  return { sheet: name, rows: sheet?.['!ref'] ? readRows(library, sheet, from1904) : [], from1904 };
}

/** From row 1 and column A, whatever the sheet's first filled cell, so that row numbers are a person's. */
function readRows(library: Library, sheet: WorkSheet, from1904: boolean): string[][] {
  const dates = new Map<string, boolean>();
  const isDate = (format: string) => {
    const known = dates.get(format) ?? library.SSF.is_date(format) === true;
    dates.set(format, known);
    return known;
  };
  const { e: end } = library.utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_row, r) =>
    Array.from({ length: end.c + 1 }, (_column, c) => {
      const cell = sheet[library.utils.encode_cell({ r, c })] as CellObject | undefined;
      return cell ? cellText(cell, isDate, from1904) : '';
    })
  );
}

function cellText(cell: CellObject, isDate: (format: string) => boolean, from1904: boolean): string {
  const { t: type, v: value, z: format = '', w: shown = '' } = cell;
  if (value === undefined || value === null) return '';
  if (type === 'b') return value ? 'TRUE' : 'FALSE';
  if (type === 'e') return shown || '#N/A';
  if (typeof value !== 'number') return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  const day = isDate(String(format)) ? serialDay(value, from1904) : null;
  return day ?? numberText(value, String(format), shown);
}

/** Spreadsheets show 15 digits: what lies beyond is noise of the binary fraction. */
function numberText(value: number, format: string, shown: string): string {
  if (format.includes('%')) return `${decimalText(value * 100)}%`;
  const currency = /[¥￥£$€]/.test(shown) ? currencyIn(shown.normalize('NFKC')) : null;
  return currency ? `${signs[currency] ?? ''}${decimalText(value)}` : decimalText(value);
}

const signs: Readonly<Record<string, string>> = { CNY: '¥', GBP: '£', USD: '$', EUR: '€', HKD: 'HK$' };

function decimalText(value: number): string {
  return String(Number(value.toPrecision(15)));
}
