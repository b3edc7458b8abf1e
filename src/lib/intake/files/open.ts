import type { Encoding, FileReport, Reject, RejectReason, SourceFile } from '../types.ts';
import { readCsv } from './csv.ts';
import { decode, guessEncoding, textParts } from './encoding.ts';
import { recognise, type Kind, type Unusable } from './format.ts';
import type { Grid } from './grid.ts';
import { gunzip } from './gzip.ts';
import { looksLikeJson, readJson } from './json.ts';
import { sampleLine } from './sampleLine.ts';
import { repeatsTooMuch } from './openDocument.ts';
import { readWorkbook } from './workbook.ts';
import { mostUnpacked, unpackedBytes, unzip, type Member } from './zip.ts';
import { isZip, zipDirectory } from './zipDirectory.ts';

/** A file taken apart into sheets, or the one reason why it cannot be. */
export interface Opened {
  /** As it was given; of a file in a zip with the zip's name before it: `archive.zip/folder/项目.csv`. */
  readonly file: string;
  /** Unpacked. */
  readonly bytes: number;
  readonly format: FileReport['format'];
  readonly encoding: Encoding | null;
  /** The first line that is not plain ASCII, as decoded. Of text only. */
  readonly sampleLine?: string;
  readonly grids: readonly Grid[];
  readonly reject: Reject | null;
}

/** What a person decided, for one file or by the name of each. */
export type ChosenEncoding = Encoding | ((file: string) => Encoding | undefined);

/** A file, or every file of a zip, each with sheets or a reject. Never throws, never none: what is no table is a reject. */
export async function openFiles(file: SourceFile, encoding?: ChosenEncoding): Promise<readonly Opened[]> {
  return openPacked(file, encoding, 0);
}

/** The first of `openFiles`. */
export async function openFile(file: SourceFile, encoding?: ChosenEncoding): Promise<Opened> {
  const [first] = await openFiles(file, encoding);
  return first ?? refuse(file, 'file_empty', '');
}

/** A zip in a zip is opened; one in that is not. */
const deepest = 1;

async function openPacked(file: SourceFile, encoding: ChosenEncoding | undefined, depth: number): Promise<Opened[]> {
  const kind = recognise(file.bytes);
  if (kind === 'gzip') return openGzip(file, encoding, depth);
  if (kind !== 'zip')
    return [await openOne(file, kind, typeof encoding === 'function' ? encoding(file.name) : encoding)];
  if (depth > deepest) return [refuse(file, 'file_unreadable', 'archive')];
  const members = unzip(file.bytes);
  if (members === 'too_large') return [refuse(file, 'too_large', '')];
  if (typeof members === 'string') return [refuse(file, 'file_unreadable', members)];
  if (members.length === 0) return [refuse(file, 'file_empty', '')];
  const opened: Opened[] = [];
  for (const member of members) opened.push(...(await openMember(file.name, member, encoding, depth)));
  return opened;
}

async function openMember(
  zip: string,
  member: Member,
  encoding: ChosenEncoding | undefined,
  depth: number
): Promise<Opened[]> {
  const file = { name: `${zip}/${member.name}`, bytes: member.bytes };
  if (member.problem === 'too_large') return [refuse(file, 'too_large', '')];
  if (member.problem) return [refuse(file, 'file_unreadable', member.problem)];
  return openPacked(file, encoding, depth + 1);
}

async function openGzip(file: SourceFile, encoding: ChosenEncoding | undefined, depth: number): Promise<Opened[]> {
  const bytes = depth > deepest ? 'archive' : gunzip(file.bytes);
  if (bytes === 'too_large') return [refuse(file, 'too_large', '')];
  if (typeof bytes === 'string') return [refuse(file, 'file_unreadable', bytes)];
  return openPacked({ name: file.name, bytes }, encoding, depth + 1);
}

async function openOne(file: SourceFile, kind: Exclude<Kind, 'zip' | 'gzip'>, encoding?: Encoding): Promise<Opened> {
  switch (kind) {
    case 'empty':
      return refuse(file, 'file_empty', '');
    case 'text':
      return openText(file, encoding);
    case 'workbook':
    case 'markup':
      return openWorkbook(file, kind, encoding);
    case 'parquet':
    case 'arrow':
      return openArrow(file, kind);
    default:
      return refuse(file, 'file_unreadable', kind);
  }
}

function openText(file: SourceFile, chosen?: Encoding): Opened {
  const encoding = chosen ?? guessEncoding(file.bytes);
  const head = firstSaying(file.bytes, encoding);
  if (head === null) return refuse(file, 'file_empty', '');
  const about = { encoding, sampleLine: sampleLine(head) };
  if (!looksLikeJson(head)) return accept(file, 'csv', [readCsv(file.bytes, encoding)], about);
  const grids = readJson(decode(file.bytes, encoding).text);
  return grids === null ? refuse(file, 'file_unreadable', 'json_damaged') : accept(file, 'json', grids, about);
}

/** The first part of a text that says anything. */
function firstSaying(bytes: Uint8Array, encoding: Encoding): string | null {
  for (const part of textParts(bytes, encoding)) if (/\S/.test(part)) return part;
  return null;
}

async function openWorkbook(file: SourceFile, kind: 'workbook' | 'markup', chosen?: Encoding): Promise<Opened> {
  if (unpackedBytes(zipDirectory(file.bytes) ?? []) > mostUnpacked || repeatsTooMuch(file.bytes))
    return refuse(file, 'too_large', '');
  if (isZip(file.bytes) && !isWholeZip(file.bytes)) return refuse(file, 'file_unreadable', 'damaged');
  try {
    const decoded = kind === 'markup' ? decode(file.bytes, chosen) : null;
    const grids = await readWorkbook(decoded?.text ?? file.bytes);
    if (grids === 'too_large') return refuse(file, 'too_large', '');
    const about = decoded ? { encoding: decoded.encoding, sampleLine: sampleLine(decoded.text) } : { encoding: null };
    return accept(file, 'workbook', grids, about);
  } catch (error) {
    return refuse(file, 'file_unreadable', /password|encrypt/i.test(String(error)) ? 'password' : 'damaged');
  }
}

/** The library's own unpacking may never end on damaged bytes: they are tried with another first. */
function isWholeZip(bytes: Uint8Array): boolean {
  const members = unzip(bytes);
  return Array.isArray(members) && members.every(({ problem }) => problem !== 'zip_damaged');
}

async function openArrow(file: SourceFile, kind: 'parquet' | 'arrow'): Promise<Opened> {
  try {
    const [{ readParquet }, { readArrow }, { arrowGrid }] = await Promise.all([
      import('./parquet.ts'),
      import('./arrow.ts'),
      import('./arrowGrid.ts')
    ]);
    const table = await (kind === 'parquet' ? readParquet : readArrow)(file.bytes);
    return accept(file, kind, [arrowGrid(table)], { encoding: null });
  } catch {
    return refuse(file, 'file_unreadable', kind === 'parquet' ? 'parquet_damaged' : 'arrow_damaged');
  }
}

type About = Pick<Opened, 'encoding' | 'sampleLine'>;

function accept(file: SourceFile, format: Opened['format'], grids: readonly Grid[], about: About): Opened {
  if (grids.every((grid) => grid.rows.length === 0)) return refuse(file, 'file_empty', '');
  return { file: file.name, bytes: file.bytes.length, format, grids, reject: null, ...about };
}

function refuse({ name, bytes }: SourceFile, reason: RejectReason, value: Unusable | ''): Opened {
  const reject = fileReject(name, '', reason, value, 'CSV / XLSX');
  return { file: name, bytes: bytes.length, format: null, encoding: null, grids: [], reject };
}

/** A reject of a whole file, or of a whole sheet. */
export function fileReject(file: string, sheet: string, reason: RejectReason, value: string, expected = ''): Reject {
  const nowhere = { row: null, letter: null, heading: null, table: null, column: null };
  return { file, sheet, ...nowhere, value, reason, expected, lost: 'file' };
}
