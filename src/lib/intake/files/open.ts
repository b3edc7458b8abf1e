import type { Encoding, FileReport, Reject, RejectReason, SourceFile } from '../types.ts';
import { readCsv } from './csv.ts';
import { decode } from './encoding.ts';
import { recognise, type Unusable } from './format.ts';
import type { Grid } from './grid.ts';
import { readWorkbook } from './workbook.ts';

/** A file taken apart into sheets, or the one reason why it cannot be. */
export interface Opened {
  readonly format: FileReport['format'];
  readonly encoding: Encoding | null;
  readonly grids: readonly Grid[];
  readonly reject: Reject | null;
}

/** Never throws: what is no table is a reject. */
export async function openFile(file: SourceFile, encoding?: Encoding): Promise<Opened> {
  const kind = recognise(file.bytes);
  if (kind === 'empty') return refuse(file, 'file_empty', '');
  if (kind === 'text') return openText(file, encoding);
  if (kind === 'workbook' || kind === 'markup') return openWorkbook(file, kind, encoding);
  return refuse(file, 'file_unreadable', kind);
}

function openText(file: SourceFile, chosen?: Encoding): Opened {
  const { text, encoding } = decode(file.bytes, chosen);
  if (text.trim() === '') return refuse(file, 'file_empty', '');
  return { format: 'csv', encoding, grids: [readCsv(text)], reject: null };
}

async function openWorkbook(file: SourceFile, kind: 'workbook' | 'markup', chosen?: Encoding): Promise<Opened> {
  try {
    const decoded = kind === 'markup' ? decode(file.bytes, chosen) : null;
    const grids = await readWorkbook(decoded?.text ?? file.bytes);
    if (grids.every((grid) => grid.rows.length === 0)) return refuse(file, 'file_empty', '');
    return { format: 'workbook', encoding: decoded?.encoding ?? null, grids, reject: null };
  } catch (error) {
    return refuse(file, 'file_unreadable', /password|encrypt/i.test(String(error)) ? 'password' : 'damaged');
  }
}

function refuse(file: SourceFile, reason: RejectReason, value: Unusable | 'password' | 'damaged' | ''): Opened {
  return { format: null, encoding: null, grids: [], reject: fileReject(file.name, '', reason, value, 'CSV / XLSX') };
}

/** A reject of a whole file, or of a whole sheet. */
export function fileReject(file: string, sheet: string, reason: RejectReason, value: string, expected = ''): Reject {
  const nowhere = { row: null, letter: null, heading: null, table: null, column: null };
  return { file, sheet, ...nowhere, value, reason, expected, lost: 'file' };
}
