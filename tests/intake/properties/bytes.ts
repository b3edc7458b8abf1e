import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { Encoding, SourceFile } from '../../../src/lib/intake/types.ts';
import { encode } from '../files/encode.ts';
import type { Rows } from './sheets.ts';

/** How rows become a text file. */
export interface Dialect {
  readonly encoding: Encoding | 'utf-8-bom';
  readonly delimiter: string;
  readonly end: '\n' | '\r\n' | '\r';
  readonly quoteAll: boolean;
  readonly trailing: number;
  readonly hasLastEnd: boolean;
}

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom<Dialect['encoding']>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'),
  delimiter: fc.constantFrom(',', '\t', ';', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  trailing: fc.nat({ max: 3 }),
  hasLastEnd: fc.boolean()
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

export function textOf(rows: Rows, { delimiter, end, quoteAll, trailing, hasLastEnd }: Dialect): string {
  const width = Math.max(...rows.map((row) => row.length)) + trailing;
  const one = (text: string) => (text !== '' && (quoteAll || /["\n\r,;|\t]/.test(text)) ? quoted(text) : text);
  const line = (row: readonly string[]) => Array.from({ length: width }, (_, at) => one(row[at] ?? '')).join(delimiter);
  return rows.map(line).join(end) + (hasLastEnd ? end : '');
}

export const csvFile = (rows: Rows, dialect: Dialect): SourceFile => ({
  name: '导出.csv',
  bytes: encode(textOf(rows, dialect), dialect.encoding)
});

export const bookTypes = fc.constantFrom<xlsx.BookType>('xlsx', 'xlsb', 'biff8', 'ods');

export function workbookFile(rows: Rows, type: xlsx.BookType): SourceFile {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  xlsx.utils.book_append_sheet(book, sheet, '表1');
  return {
    name: '导出.dat',
    bytes: new Uint8Array(xlsx.write(book, { type: 'array', bookType: type }) as ArrayBuffer)
  };
}

/** Records under their headings; what is empty is left out of every other one. */
export function jsonFile(rows: Rows, isByLine: boolean): SourceFile {
  const [headings = [], ...body] = rows;
  const records = body.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? null])));
  const text = isByLine ? records.map((one) => JSON.stringify(one)).join('\n') : JSON.stringify({ data: records });
  return { name: '导出.csv', bytes: new TextEncoder().encode(text) };
}

export const zipFile = (file: SourceFile): SourceFile => ({
  name: '导出.zip',
  bytes: zipSync({ [`export/${file.name}`]: file.bytes })
});
