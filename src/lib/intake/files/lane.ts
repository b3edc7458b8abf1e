import type { Encoding } from '../types.ts';
import { cleaned } from './encoding.ts';
import { plainNumber } from './plainNumber.ts';
import { isPlainText, type Chunk, type Known } from './chunk.ts';

/** What the fast lane reads: a separated text whose separator, quotes and line feeds are single bytes wherever they stand. */
export interface LaneSource {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Quotes are `"`, doubled inside; `false`: they are text. */
  readonly isQuoted: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
/** Of a character in any of the encodings. */
const mostBytes = 4;
const rowsPerChunk = 32_768;
/** A quote that does not close within so many bytes is a sign of its own. */
const longestQuoted = 65_536;
/** After so many of those, quotes are signs wherever they stand: to look for the end of each would take for ever. */
const mostUnclosed = 64;

/** Encodings in which no byte of a longer character is a comma, a tab, a semicolon, a quote or a line feed. */
const single: readonly Encoding[] = ['utf-8', 'gb18030', 'windows-1252', 'big5'];

export const fitsLane = (encoding: Encoding, delimiter: string): boolean =>
  single.includes(encoding) && [',', '\t', ';'].includes(delimiter);

/** Cells of one chunk: where each begins and ends, and whether it needs more than to be decoded. */
interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1: doubled quotes are inside. */
  readonly doubled: Uint8Array;
  /** Of each row its first cell; one more at the end. */
  readonly rows: Int32Array;
  count: number;
}

/** Chunk after chunk, from a byte where a row begins. The places are used again: a chunk lives until the next. */
export function* laneChunks(source: LaneSource, from: number): Generator<Chunk> {
  const cells = new Cells();
  let at = from;
  while (at < source.bytes.length) {
    at = cells.fill(source, at);
    yield chunkOf(source, cells.places());
  }
}

/** Grows with the widest chunk. */
class Cells {
  #starts = new Int32Array(rowsPerChunk * 8);
  #ends = new Int32Array(rowsPerChunk * 8);
  #doubled = new Uint8Array(rowsPerChunk * 8);
  readonly #rows = new Int32Array(rowsPerChunk + 1);
  #cell = 0;
  #row = 0;
  #unclosed = 0;

  places(): Places {
    return { starts: this.#starts, ends: this.#ends, doubled: this.#doubled, rows: this.#rows, count: this.#row };
  }

  /** Reads rows until the chunk is full or the bytes end; gives where the next row begins. */
  fill({ bytes, delimiter, isQuoted }: LaneSource, from: number): number {
    const separator = delimiter.charCodeAt(0);
    const last = bytes.length;
    this.#cell = 0;
    this.#row = 0;
    let at = from;
    while (at < last && this.#row < rowsPerChunk) {
      this.#rows[this.#row] = this.#cell;
      for (;;) {
        const quoted = isQuoted && bytes[at] === quote && this.#unclosed < mostUnclosed;
        at = quoted ? this.#quoted(bytes, at, separator) : this.#plain(bytes, at, separator);
        if (at >= last || bytes[at++] === lineFeed) break;
      }
      this.#row += 1;
      this.#rows[this.#row] = this.#cell;
    }
    return at;
  }

  /** A cell that begins with a quote; gives where it ends. One that closes nowhere near, or goes on after, is plain text. */
  #quoted(bytes: Uint8Array, open: number, separator: number): number {
    const last = Math.min(bytes.length, open + longestQuoted);
    let doubled = 0;
    for (let at = open + 1; at < last; at++) {
      if (bytes[at] !== quote) continue;
      const next = bytes[at + 1];
      if (next === quote) {
        doubled = 1;
        at += 1;
      } else if (next === separator || next === lineFeed || next === undefined || isEnd(bytes, at + 1)) {
        this.#put(open + 1, at, doubled);
        return next === carriageReturn ? at + 2 : at + 1;
      }
    }
    this.#unclosed += 1;
    return this.#plain(bytes, open, separator);
  }

  #plain(bytes: Uint8Array, start: number, separator: number): number {
    let at = start;
    let byte = bytes[at];
    while (byte !== undefined && byte !== separator && byte !== lineFeed) byte = bytes[++at];
    const isReturn = byte !== separator && at > start && bytes[at - 1] === carriageReturn;
    this.#put(start, isReturn ? at - 1 : at, 0);
    return at;
  }

  #put(start: number, end: number, doubled: number): void {
    if (this.#cell === this.#starts.length) this.#grow();
    this.#starts[this.#cell] = start;
    this.#ends[this.#cell] = end;
    this.#doubled[this.#cell] = doubled;
    this.#cell += 1;
  }

  #grow(): void {
    const wider = <T extends Int32Array | Uint8Array>(from: T, to: T): T => (to.set(from), to);
    const length = this.#starts.length * 2;
    this.#starts = wider(this.#starts, new Int32Array(length));
    this.#ends = wider(this.#ends, new Int32Array(length));
    this.#doubled = wider(this.#doubled, new Uint8Array(length));
  }
}

/** By the first byte alone, in any of the encodings: it spares decoding most cells that are another text. */
function mayBegin(byte: number, text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? byte === first : byte >= 0x80;
}

const isEnd = (bytes: Uint8Array, at: number) =>
  bytes[at] === carriageReturn && (bytes[at + 1] ?? lineFeed) === lineFeed;

function chunkOf({ bytes, encoding }: LaneSource, { starts, ends, doubled, rows, count }: Places): Chunk {
  const decoder = new TextDecoder(encoding);
  const placeOf = (row: number, column: number) => {
    const cell = (rows[row] ?? 0) + column;
    return cell < (rows[row + 1] ?? 0) ? cell : -1;
  };
  const decode = (cell: number) => {
    const text = cleaned(decoder.decode(bytes.subarray(starts[cell], ends[cell])));
    return doubled[cell] ? text.replaceAll('""', '"') : text;
  };
  return {
    count,
    text: (row, column) => {
      const cell = placeOf(row, column);
      return cell < 0 ? '' : decode(cell);
    },
    cells: (row) =>
      Array.from({ length: (rows[row + 1] ?? 0) - (rows[row] ?? 0) }, (_, at) => decode((rows[row] ?? 0) + at)),
    width: (row) => (rows[row + 1] ?? 0) - (rows[row] ?? 0),
    isEmpty: (row, column) => {
      const cell = placeOf(row, column);
      return cell < 0 || starts[cell] === ends[cell];
    },
    plain: (row, column, power) => {
      const cell = placeOf(row, column);
      return cell < 0 ? NaN : plainNumber(bytes, starts[cell] ?? 0, ends[cell] ?? 0, power);
    },
    is: (row, column, text) => {
      const cell = placeOf(row, column);
      const length = cell < 0 ? 0 : (ends[cell] ?? 0) - (starts[cell] ?? 0);
      if (length < text.length || length > text.length * mostBytes) return false;
      return mayBegin(bytes[starts[cell] ?? 0] ?? 0, text) && decode(cell) === text;
    },
    copy: (row, column, sink) => {
      const cell = placeOf(row, column);
      const [start, end] = [starts[cell] ?? 0, ends[cell] ?? 0];
      if (cell < 0 || doubled[cell] || !isPlainText(bytes, start, end)) return false;
      sink.pushBytes(bytes, start, end);
      return true;
    },
    find: (row, column, known: Known) => {
      const cell = placeOf(row, column);
      if (cell < 0) return known.ofText('');
      return known.ofBytes(bytes, starts[cell] ?? 0, ends[cell] ?? 0, () => decode(cell));
    }
  };
}
