import type { Encoding } from '../types.ts';
import { rowsChunk, type Chunk } from './chunk.ts';
import { findDialect, type Dialect } from './dialect.ts';
import { decode, textParts } from './encoding.ts';
import type { Grid } from './grid.ts';
import { fitsLane, laneChunks, type LaneSource } from './lane.ts';
import { splitRows } from './rows.ts';

/** A text of more bytes and more lines than that is read piece by piece, and not as cells that all stand at once. */
const longText = { bytes: 1_048_576, lines: 20_000 };
/** Bytes of a long text that tell its dialect. */
const headBytes = 262_144;
/** Rows of a long text that tell how it is to be understood. */
const headRows = 2_000;

/** A separated text as one sheet without a name. Quotes may hold line breaks; a row's number counts rows, not lines. */
export function readCsv(bytes: Uint8Array, encoding: Encoding): Grid {
  const isLong = bytes.length > longText.bytes && hasLines(bytes, longText.lines);
  const head = decode(isLong ? bytes.subarray(0, headBytes) : bytes, encoding).text;
  const dialect = findDialect(head);
  const sheet = { sheet: '', from1904: false };
  if (!isLong) return { ...sheet, rows: withoutBlankEnd(splitRows(head, dialect).rows) };
  const lane = laneOf(bytes, encoding, dialect);
  const about = Math.ceil(bytes.length / meanLength(bytes));
  const chunks = lane ? () => laneChunks(lane, markLength(bytes), headRows) : () => rowChunks(bytes, encoding, dialect);
  return { ...sheet, ...inPieces(chunks), about };
}

function hasLines(bytes: Uint8Array, least: number): boolean {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0 && count < least; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count >= least;
}

/** Bytes a line, by the first ones. */
function meanLength(bytes: Uint8Array): number {
  let at = 0;
  for (let count = 0; count < headRows; count++) at = bytes.indexOf(lineFeed, at) + 1;
  return at / headRows;
}

const lineFeed = 10;

function withoutBlankEnd(rows: string[][]): string[][] {
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

function laneOf(bytes: Uint8Array, encoding: Encoding, dialect: Dialect): LaneSource | null {
  const { delimiter, newline, quote, escape, comment, isRun } = dialect;
  const isPlain =
    newline === '\n' && comment === null && !isRun && (quote === null || (quote === '"' && escape === '"'));
  return isPlain && fitsLane(encoding, delimiter) ? { bytes, encoding, delimiter, isQuoted: quote !== null } : null;
}

const markLength = (bytes: Uint8Array) => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/** Any dialect and encoding: text by parts, a row that a part breaks off goes to the next. The head is a chunk of its own. */
function* rowChunks(bytes: Uint8Array, encoding: Encoding, dialect: Dialect): Generator<Chunk> {
  let rest = '';
  let isHead = true;
  for (const part of textParts(bytes, encoding)) {
    const text = rest + part;
    const { rows, used } = splitRows(text, dialect, false);
    rest = text.slice(used);
    if (isHead) yield rowsChunk(rows.slice(0, headRows));
    yield rowsChunk(isHead ? rows.slice(headRows) : rows);
    isHead = false;
  }
  yield rowsChunk(splitRows(rest, dialect).rows);
}

/** The first chunk as rows, the others one by one. */
function inPieces(chunks: () => Generator<Chunk>): Pick<Grid, 'rows' | 'more'> {
  const first = chunks().next().value;
  const rows = Array.from({ length: first?.count ?? 0 }, (_row, at) => [...(first?.cells(at) ?? [])]);
  const more: Grid['more'] = async (visit) => {
    let isHead = true;
    for (const chunk of chunks()) {
      if (!isHead) await visit(chunk);
      isHead = false;
    }
  };
  return { rows, more };
}
