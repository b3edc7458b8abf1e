import { byZeros } from './utf16.ts';
import { isZip, zipNames } from './zipDirectory.ts';

/** What a file is, by its first bytes and never by its name. */
export type Kind = 'text' | 'markup' | 'workbook' | 'zip' | 'gzip' | 'parquet' | 'arrow' | 'empty' | Unusable;
/** Codes that `sentences.ts` has words for. */
export type Unusable =
  | 'image'
  | 'media'
  | 'pdf'
  | 'archive'
  | 'document'
  | 'database'
  | 'binary'
  | 'zeros'
  | 'password'
  | 'zip_password'
  | 'damaged'
  | 'zip_damaged'
  | 'gzip_damaged'
  | 'json_damaged'
  | 'parquet_damaged'
  | 'arrow_damaged';

const starts: readonly (readonly [start: string, kind: Kind])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'workbook'],
  ['PAR1', 'parquet'],
  ['PARE', 'parquet'],
  ['ARROW1', 'arrow'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['RIFF', 'media'],
  ['OggS', 'media'],
  ['ID3', 'media'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'document'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['BZh', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['SQLite format 3\0', 'database']
];

/** Bytes looked at: enough for a heading, cheap for a large file. */
const looked = 65_536;
/** Old workbooks without a container: BIFF2 to BIFF4 begin so. */
const biff = [0x0009, 0x0209, 0x0409];

export function recognise(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return zipKind(bytes);
  const known = starts.find(([start]) => hasStart(bytes, start) && !(isPlain(start) && isText(bytes)));
  if (known) return known[1];
  if (isArrowStream(bytes)) return 'arrow';
  if (biff.includes((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)) && bytes[2] === 4) return 'workbook';
  if (isZeros(bytes)) return 'zeros';
  return isText(bytes) ? textKind(bytes) : 'binary';
}

function hasStart(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}

/** Signs that a heading may begin with as well: such a file is what it says only when it is no text. */
const isPlain = (start: string) => /^[\x20-\x7e]{2,6}$/.test(start) && !['%PDF', '{\\rtf'].includes(start);

/** A message of Arrow's stream: a mark, the length of its description, and in that the length of its root table. */
function isArrowStream(bytes: Uint8Array): boolean {
  if (bytes.length < 16 || !hasStart(bytes, '\xff\xff\xff\xff')) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getInt32(4, true);
  const root = view.getInt32(8, true);
  return length > 0 && length % 8 === 0 && root > 0 && root < length;
}

/** A zip's own names tell what is in it. */
function zipKind(bytes: Uint8Array): Kind {
  const names = zipNames(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^(xl\/workbook|xl\/worksheets\/|Index\/Document\.iwa)/i)) return 'workbook';
  if (has(/^(word|ppt|visio)\//i)) return 'document';
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return isSpreadsheet(bytes) ? 'workbook' : 'document';
  return has(/^\[Content_Types\]\.xml$/) ? 'workbook' : 'zip';
}

/** An OpenDocument file's first entry says what it is, uncompressed. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  return !/opendocument\.(text|presentation|graphics|formula)/.test(head);
}

function isZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, looked).every((byte) => byte === 0);
}

/** Text has hardly any control characters; in UTF-16 every other byte may be one. */
function isText(bytes: Uint8Array): boolean {
  if (hasStart(bytes, '\xff\xfe') || hasStart(bytes, '\xfe\xff') || byZeros(bytes)) return true;
  const part = bytes.subarray(0, looked);
  let odd = 0;
  for (const byte of part) if (byte < 32 && !allowed.includes(byte)) odd += 1;
  return odd <= part.length / 50;
}

/** Tabs, line and page ends; zero bytes that systems pad with; the separators of some databases. */
const allowed = [0, 1, 9, 10, 12, 13, 31];

/** Systems save tables of HTML or XML under a workbook's name. */
function textKind(bytes: Uint8Array): Kind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/\0/g, '');
  const start = head.replace(/^(ï»¿|ÿþ|þÿ|\s|<!--[^]*?-->)+/, '');
  return /^<(\?xml|!doctype html|html|table|meta|head|body|style|div)\b/i.test(start) ? 'markup' : 'text';
}
