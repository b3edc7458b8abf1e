import type { Dialect } from './dialect.ts';
import { readRow } from './row.ts';
import type { Source } from './source.ts';

export interface SplitRows {
  readonly rows: string[][];
  /** Characters that `rows` were made of; what follows is the beginning of the next row. */
  readonly used: number;
}

/**
 * A separated text as rows of cells, in any dialect: quotes that never close swallow nothing, and of several readings of
 * an odd row the one as wide as most rows wins.
 * @param isLast false: more text follows, and a row that may go on there is left over
 */
export function splitRows(text: string, dialect: Dialect, isLast = true, most = Infinity): SplitRows {
  const source: Source = { text, dialect, isLast };
  const rows: string[][] = [];
  const plain = plainLines(source);
  let at = 0;
  while (at < text.length && rows.length < most) {
    const row = plain(at) ?? readRow(source, at);
    if (!row) break;
    rows.push(row.cells);
    at = row.end;
  }
  return { rows, used: at };
}

/** Rows without quotes and escapes, which are cut without looking at every character. */
function plainLines({ text, dialect, isLast }: Source): (at: number) => { cells: string[]; end: number } | null {
  const { newline, quote, escape } = dialect;
  const cut = cutter(dialect);
  const isOdd = [quote, escape === '\\' ? escape : null].map((sign) => nextOf(text, sign));
  if (newline === 'mixed') return () => null;
  return (at) => {
    const end = text.indexOf(newline, at);
    if (end < 0 && !isLast) return null;
    const stop = end < 0 ? text.length : end;
    if (isOdd.some((next) => next(at) < stop)) return null;
    const line = newline === '\n' && text.charCodeAt(stop - 1) === 13 && stop > at ? stop - 1 : stop;
    return { cells: cut(text.slice(at, line)), end: stop + 1 };
  };
}

/** Where a sign next stands; asked with rising places. */
function nextOf(text: string, sign: string | null): (at: number) => number {
  let next = -1;
  return (at) => {
    if (sign === null) return Infinity;
    if (next < at) next = text.indexOf(sign, at);
    if (next < 0) next = Infinity;
    return next;
  };
}

/** A line without quotes as cells. */
export function cutter({ delimiter, isRun, comment }: Dialect): (line: string) => string[] {
  const isNote = (line: string) => comment !== null && line.startsWith(comment);
  if (delimiter === '') return (line) => [line];
  const at = isRun ? new RegExp(`${delimiter}+`) : delimiter;
  const whole = (line: string) => (isRun ? line.trim() : line);
  return (line) => (isNote(line) ? [line] : whole(line).split(at));
}
