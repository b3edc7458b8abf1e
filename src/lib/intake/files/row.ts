import { quotedCell, unescaped } from './quoted.ts';
import { isDelimiterAt, lineEndAt, type Manner, type Source } from './source.ts';

export interface Row {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly end: number;
}

interface Reading extends Row {
  /** A quote stood where none should. */
  readonly isOdd: boolean;
}

/** The row that begins at `at`, read with care; `null`: it may go on beyond the text. */
export function readRow(source: Source, at: number): Row | null {
  const first = readAs(source, at, 'opening');
  if (first === null || !(first.isOdd || isLong(source, at, first))) return first;
  const others = manners.map((manner) => readAs(source, at, manner));
  const readings = [first, ...others.filter((one) => one !== null)];
  const { width } = source.dialect;
  return readings.reduce((best, one) => (isBetter(one, best, width) ? one : best));
}

const manners: readonly Manner[] = ['early', 'wary', 'literal'];

function isLong({ text, dialect }: Source, at: number, { cells, end }: Reading): boolean {
  return cells.length !== dialect.width && /[\r\n]/.test(text.slice(at, end - 1).trim());
}

/** As wide as most rows; of two such the one of fewer lines. */
function isBetter(one: Reading, best: Reading, width: number): boolean {
  if (width === 0) return false;
  const [off, least] = [one, best].map(({ cells }) => Math.abs(cells.length - width)) as [number, number];
  return off < least || (off === least && one.end < best.end);
}

function readAs(source: Source, at: number, manner: Manner): Reading | null {
  const { text, isLast, dialect } = source;
  const cells: string[] = [];
  const literal = literals(source);
  let isOdd = false;
  let place = dialect.isRun ? afterRun(source, at) : at;
  if (dialect.comment !== null && text.startsWith(dialect.comment, at)) return noteRow(source, at);
  for (;;) {
    const quoted = manner === 'literal' ? null : quotedCell(source, place, manner);
    if (quoted === 'open') return null;
    const { value, stop } = quoted ?? literal(place);
    isOdd ||= quoted === null ? isQuote(source, place) : quoted.isOdd;
    cells.push(value);
    if (stop >= text.length) return isLast ? { cells, end: stop, isOdd } : null;
    const end = lineEndAt(source, stop);
    if (end === 'cut') return null;
    if (end > 0) return { cells, end: stop + end, isOdd };
    place = afterRun(source, stop + dialect.delimiter.length);
  }
}

function isQuote({ text, dialect }: Source, place: number): boolean {
  return dialect.quote !== null && text.startsWith(dialect.quote, place);
}

function noteRow(source: Source, at: number): Reading | null {
  const { text, isLast } = source;
  let stop = at;
  while (stop < text.length && lineEndAt(source, stop) === 0) stop += 1;
  const end = stop < text.length ? lineEndAt(source, stop) : 0;
  if (end === 'cut' || (stop >= text.length && !isLast)) return null;
  return { cells: [text.slice(at, stop)], end: stop + end, isOdd: false };
}

/** Past the rest of a run of delimiters that counts as one. */
function afterRun({ text, dialect }: Source, at: number): number {
  let place = at;
  if (dialect.isRun) while (text.charCodeAt(place) === 32) place += 1;
  return place;
}

interface Literal {
  readonly value: string;
  readonly stop: number;
}

/** Reads a cell up to the next delimiter or line end, whatever stands between; asked with rising places. */
function literals(source: Source): (from: number) => Literal {
  const { text, dialect } = source;
  if (dialect.escape === '\\') return (from) => escapedCell(source, from);
  let line = -1;
  return (from) => {
    if (line < from) line = lineStop(source, from);
    const end = dialect.delimiter === '' ? -1 : text.indexOf(dialect.delimiter, from);
    const stop = end < 0 || end > line ? line : end;
    return { value: text.slice(from, stop), stop };
  };
}

/** Where the next line end begins, or the text ends. */
function lineStop(source: Source, from: number): number {
  const { text, dialect } = source;
  let stop = from;
  if (dialect.newline === '\n') stop = Math.max(from, (text.indexOf('\n', from) + 1 || text.length + 1) - 2);
  while (stop < text.length && lineEndAt(source, stop) === 0) stop += 1;
  return stop;
}

function escapedCell(source: Source, from: number): Literal {
  const { text, dialect } = source;
  let stop = from;
  while (stop < text.length && !isDelimiterAt(source, stop) && lineEndAt(source, stop) === 0)
    stop += text.charCodeAt(stop) === 92 ? 2 : 1;
  const value = text.slice(from, stop);
  return { value: value === '\\N' ? '' : unescaped(value, dialect), stop: Math.min(stop, text.length) };
}
