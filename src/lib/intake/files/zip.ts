import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Unusable } from './format.ts';
import { isZip, zipDirectory, type ZipEntry } from './zipDirectory.ts';

export interface Member {
  /** With its folders: `2024/项目.csv`. */
  readonly name: string;
  /** Empty when `problem` is not `null`. */
  readonly bytes: Uint8Array;
  readonly problem: Unusable | 'too_large' | null;
}

/**
 * A library of 100,000 projects is some 200 MB of CSV, and a page has about 2 GB: what unpacks to more than this is no
 * library but a bomb.
 */
export const mostUnpacked = 1_073_741_824;
/** A folder of exports has a handful of files; every one is opened. */
export const mostMembers = 2_000;

/** What lies beside the data and holds none: folders, and what systems keep for themselves. */
const isRubbish = (name: string) =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._|~\$)/i.test(name);

/** Files of a zip in its own order. @returns why there are none, when it cannot be read at all */
export function unzip(bytes: Uint8Array): Member[] | Unusable | 'too_large' {
  const listed = zipDirectory(bytes);
  if (listed === null) return 'zip_damaged';
  const entries = listed.filter((entry) => !isRubbish(entry.name));
  if (entries.length > mostMembers || unpackedBytes(entries) > mostUnpacked) return 'too_large';
  if (entries.length > 0 && entries.every((entry) => entry.isEncrypted)) return 'zip_password';
  return entries.map((entry) => memberOf(bytes, entry));
}

/** What a zip says it unpacks to. */
export function unpackedBytes(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0);
}

function memberOf(bytes: Uint8Array, entry: ZipEntry): Member {
  const name = entry.name.replace(/\\/g, '/').replace(/^(\.?\/)+/, '');
  const content = entry.isEncrypted ? 'zip_password' : contentOf(bytes, entry);
  if (typeof content === 'string') return { name, bytes: new Uint8Array(), problem: content };
  return { name, bytes: content, problem: null };
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | Unusable {
  const packed = packedBytes(bytes, entry);
  if (packed === null || !isPossible(entry)) return 'zip_damaged';
  try {
    const content = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) });
    return content.length === entry.size && crc32(content) === entry.crc ? content : 'zip_damaged';
  } catch {
    return 'zip_damaged';
  }
}

/** Deflated bytes become at most so many times more. */
const mostTimes = 1_032;

function isPossible({ method, packed, size }: ZipEntry): boolean {
  return method === 0 ? size === packed : method === 8 && size <= (packed + 1) * mostTimes;
}

/** An entry's own heading repeats its name, and may have another extra field than the directory. */
function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  const start = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}

/** One file of a zip by its exact name. @returns `null` when there is none, or it cannot be read */
export function zipContent(bytes: Uint8Array, name: string): Uint8Array | null {
  const entry = isZip(bytes) ? zipDirectory(bytes)?.find((one) => one.name === name) : undefined;
  const content = entry ? contentOf(bytes, entry) : null;
  return content instanceof Uint8Array ? content : null;
}
