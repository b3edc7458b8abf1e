import type { Encoding } from '../types.ts';
import type { Chunk } from './chunk.ts';
import { LaneChunk, type Places } from './laneChunk.ts';

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
const rowsPerChunk = 32_768;
/** From one chunk to the next: after few of them it is known whether a column repeats itself. */
const growth = 4;
/** A quote that does not close within so many bytes is a sign of its own. */
const longestQuoted = 65_536;
/** After so many of those, quotes are signs wherever they stand: to look for the end of each would take for ever. */
const mostUnclosed = 64;

/** Encodings in which no byte of a longer character is a comma, a tab, a semicolon, a quote or a line feed. */
const single: readonly Encoding[] = ['utf-8', 'gb18030', 'windows-1252', 'big5'];

export const fitsLane = (encoding: Encoding, delimiter: string): boolean =>
  single.includes(encoding) && [',', '\t', ';'].includes(delimiter);

/**
 * Chunk after chunk, from a byte where a row begins. The places are used again: a chunk lives until the next.
 * @param head rows of the first chunk, at most
 */
export function* laneChunks(source: LaneSource, from: number, head = rowsPerChunk): Generator<Chunk> {
  const cells = new Cells(source);
  let at = from;
  for (let most = head; at < source.bytes.length; most = Math.min(most * growth, rowsPerChunk)) {
    at = cells.fill(at, most);
    yield new LaneChunk(source.bytes, source.encoding, cells.places());
  }
}

/** Finds where cells begin and end; grows with the widest chunk. */
class Cells {
  readonly #bytes: Uint8Array;
  readonly #separator: number;
  readonly #isQuoted: boolean;
  #starts = new Int32Array(rowsPerChunk * 8);
  #ends = new Int32Array(rowsPerChunk * 8);
  #doubled = new Uint8Array(rowsPerChunk * 8);
  readonly #rows = new Int32Array(rowsPerChunk + 1);
  #cell = 0;
  #row = 0;
  #widest = 0;
  #unclosed = 0;

  constructor({ bytes, delimiter, isQuoted }: LaneSource) {
    this.#bytes = bytes;
    this.#separator = delimiter.charCodeAt(0);
    this.#isQuoted = isQuoted;
  }

  places(): Places {
    const places = { starts: this.#starts, ends: this.#ends, doubled: this.#doubled, rows: this.#rows };
    return { ...places, count: this.#row, widest: this.#widest };
  }

  /** Reads rows until there are `most` or the bytes end; gives where the next row begins. */
  fill(from: number, most: number): number {
    const bytes = this.#bytes;
    const last = bytes.length;
    this.#cell = this.#row = this.#widest = 0;
    let at = from;
    while (at < last && this.#row < most) {
      const first = this.#cell;
      for (;;) {
        at = this.#isQuoted && bytes[at] === quote ? this.#quoted(at) : this.#plain(at);
        if (at >= last || bytes[at++] === lineFeed) break;
      }
      this.#row += 1;
      this.#rows[this.#row] = this.#cell;
      if (this.#cell - first > this.#widest) this.#widest = this.#cell - first;
    }
    return at;
  }

  /** A cell that begins with a quote; gives where it ends. One that closes nowhere near, or goes on after, is plain text. */
  #quoted(open: number): number {
    const bytes = this.#bytes;
    const last = this.#unclosed < mostUnclosed ? Math.min(bytes.length, open + longestQuoted) : open;
    let doubled = 0;
    for (let at = open + 1; at < last; at++) {
      if (bytes[at] !== quote) continue;
      const next = bytes[at + 1];
      if (next === quote) {
        doubled = 1;
        at += 1;
      } else if (next === this.#separator || next === lineFeed || next === undefined || isEnd(bytes, at + 1)) {
        this.#put(open + 1, at, doubled);
        return next === carriageReturn ? at + 2 : at + 1;
      }
    }
    this.#unclosed += 1;
    return this.#plain(open);
  }

  #plain(start: number): number {
    const bytes = this.#bytes;
    const separator = this.#separator;
    const last = bytes.length;
    let at = start;
    while (at < last && bytes[at] !== separator && bytes[at] !== lineFeed) at += 1;
    const isReturn = at > start && bytes[at - 1] === carriageReturn && bytes[at] !== separator;
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

const isEnd = (bytes: Uint8Array, at: number) =>
  bytes[at] === carriageReturn && (bytes[at + 1] ?? lineFeed) === lineFeed;
