import * as xlsx from '@e965/xlsx';
import { tableFromArrays, tableToIPC, type Table } from 'apache-arrow';
import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import * as parquet from 'parquet-wasm/node';

/** Files of every kind for tests, all invented. */

export const rows = [
  ['项目编号', '项目名称', '项目单位', '总投资(万元)'],
  ['P1', '甲', 'A', '12.5'],
  ['P2', '乙', 'B', '300']
];

export const csvText = rows.map((row) => row.join(',')).join('\n');
export const jsonText = JSON.stringify(
  rows.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [rows[0]?.[at] ?? '', cell])))
);
export const ndjsonText = (JSON.parse(jsonText) as unknown[]).map((row) => JSON.stringify(row)).join('\n');

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export function workbook(type: xlsx.BookType = 'xlsx', cells: readonly (readonly unknown[])[] = rows): Uint8Array {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(cells as unknown[][]), '项目');
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}

export function arrowTable(): Table {
  return tableFromArrays(
    Object.fromEntries((rows[0] ?? []).map((name, at) => [name, rows.slice(1).map((row) => row[at] ?? '')]))
  );
}

export const arrowBytes = (kind: 'file' | 'stream', table: Table = arrowTable()) => tableToIPC(table, kind);

export function parquetBytes(table: Table = arrowTable()): Uint8Array {
  return parquet.writeParquet(parquet.Table.fromIPCStream(tableToIPC(table, 'stream')));
}

export const zipOf = (files: Zippable) => zipSync(files);
export const gzipOf = (text: string) => gzipSync(strToU8(text));

/** One file of every kind that is read. */
export function everyKind(): Readonly<Record<string, Uint8Array>> {
  return {
    csv: bytesOf(csvText),
    json: bytesOf(jsonText),
    ndjson: bytesOf(ndjsonText),
    xlsx: workbook('xlsx'),
    xls: workbook('biff8'),
    xlsb: workbook('xlsb'),
    ods: workbook('ods'),
    html: workbook('html'),
    xml: workbook('xlml'),
    parquet: parquetBytes(),
    'arrow file': arrowBytes('file'),
    'arrow stream': arrowBytes('stream'),
    zip: zipOf({ 'a/项目.csv': bytesOf(csvText) }),
    gzip: gzipOf(csvText)
  };
}
