/** What a file is, by its first bytes and never by its name. */
export type Kind = 'text' | 'markup' | 'workbook' | 'empty' | Unusable;
/** Codes that `sentences.ts` has words for. */
export type Unusable = 'image' | 'pdf' | 'archive' | 'document' | 'binary';

const starts: readonly (readonly [bytes: readonly number[], kind: Kind])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'workbook'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x42, 0x4d], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x52, 0x49, 0x46, 0x46], 'image'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive']
];

/** Bytes looked at: enough for a heading, cheap for a large file. */
const looked = 65_536;
/** Old workbooks without a container: BIFF2 to BIFF4 begin so. */
const biff = [0x0009, 0x0209, 0x0409];

export function recognise(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  if (hasStart(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  const known = starts.find(([start]) => hasStart(bytes, start) && !(start.length === 2 && isText(bytes)));
  if (known) return known[1];
  if (biff.includes((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)) && bytes[2] === 4) return 'workbook';
  if (!isText(bytes)) return 'binary';
  return textKind(bytes);
}

function hasStart(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A zip's own names tell what is in it; one of which nothing can be told is tried as a workbook. */
function zipKind(bytes: Uint8Array): Kind {
  const ends = [bytes.subarray(0, looked), bytes.subarray(Math.max(0, bytes.length - looked))];
  const names = ends.map((part) => new TextDecoder('latin1').decode(part)).join('');
  if (/xl\/|spreadsheet|content\.xml|Index\/Document\.iwa/.test(names)) return 'workbook';
  if (/word\/|ppt\/|opendocument/.test(names)) return 'document';
  return /\[Content_Types\]/.test(names) ? 'workbook' : 'archive';
}

/** Text has hardly any control characters; in UTF-16 every other byte may be zero. */
function isText(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, looked);
  const isWide = hasStart(bytes, [0xff, 0xfe]) || hasStart(bytes, [0xfe, 0xff]) || zeros(part) > 0.2;
  if (isWide) return true;
  let odd = 0;
  for (const byte of part)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0) odd += 1;
  return odd <= part.length / 50;
}

function zeros(part: Uint8Array): number {
  let count = 0;
  for (const byte of part) if (byte === 0) count += 1;
  return count / part.length;
}

/** Systems save tables of HTML or XML under a workbook's name. */
function textKind(bytes: Uint8Array): Kind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^(ï»¿|\s)+/, '');
  return /^<(\?xml|!doctype html|html|table|meta|head)\b/i.test(head) ? 'markup' : 'text';
}
