/** An entry of a zip, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored; 8: deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own heading begins. */
  readonly at: number;
}

const mark = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
/** The end's own length, and the longest comment that may follow it. */
const endBytes = 22;
const commentBytes = 65_535;
const longAway = 0xffffffff;

export function isZip(bytes: Uint8Array): boolean {
  const first = viewOf(bytes).byteLength >= 4 ? viewOf(bytes).getUint32(0, true) : 0;
  return first === mark.entry || first === mark.end || first === 0x08074b50;
}

/** @returns `null` when the directory is not there or not whole: the file was cut */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let n = 0; n < end.count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== mark.listed) return null;
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push(entryAt(bytes, view, at, lengths[0] ?? 0, lengths[1] ?? 0));
    at += 46 + lengths.reduce((sum, one) => sum + one, 0);
  }
  return entries;
}

/** Names of what is in a zip; of a damaged one those that its entries say themselves, as far as they stand near an end. */
export function zipNames(bytes: Uint8Array): string[] {
  const entries = zipDirectory(bytes);
  if (entries) return entries.map((entry) => entry.name);
  return namesWithin(bytes.subarray(0, looked));
}

/** Far enough for the first entries. */
const looked = 1_048_576;

/** What entries say of themselves, where no directory does. */
function namesWithin(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const names: string[] = [];
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== mark.entry) continue;
    names.push(latin1(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))));
  }
  return names;
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface End {
  readonly count: number;
  readonly start: number;
}

function endOf(view: DataView): End | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - commentBytes); at--)
    if (view.getUint32(at, true) === mark.end) return longEnd(view, at) ?? shortEnd(view, at);
  return null;
}

function shortEnd(view: DataView, at: number): End | null {
  const start = view.getUint32(at + 16, true);
  return start <= at ? { count: view.getUint16(at + 10, true), start } : null;
}

/** Of a zip beyond 4 GB or 65,535 entries. */
function longEnd(view: DataView, at: number): End | null {
  if (at < 20 || view.getUint32(at - 20, true) !== mark.locator) return null;
  const place = Number(view.getBigUint64(at - 12, true));
  if (place + 56 > at || view.getUint32(place, true) !== mark.end64) return null;
  const [count, start] = [view.getBigUint64(place + 32, true), view.getBigUint64(place + 48, true)].map(Number);
  return count !== undefined && start !== undefined && start <= place ? { count, start } : null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + 46, at + 46 + nameBytes);
  const [packed, size, place] = longSizes(view, at, at + 46 + nameBytes, extraBytes);
  return {
    name: entryName(name, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: place
  };
}

/** Sizes that do not fit stand in an extra field, in this order, only those that do not fit. */
function longSizes(view: DataView, at: number, extra: number, extraBytes: number): [number, number, number] {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let place = extra;
  while (place + 4 <= extra + extraBytes && place + 4 <= view.byteLength && view.getUint16(place, true) !== 1)
    place += 4 + view.getUint16(place + 2, true);
  place += 4;
  const [size = 0, packed = 0, start = 0] = short.map((one) => {
    if (one !== longAway || place + 8 > Math.min(extra + extraBytes, view.byteLength)) return one;
    place += 8;
    return Number(view.getBigUint64(place - 8, true));
  });
  return [packed, size, start];
}

/** Without its mark of UTF-8 a name is in what the system that packed it uses; here that is GBK. */
function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
