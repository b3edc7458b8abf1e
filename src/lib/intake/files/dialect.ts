import { candidates, type Candidate } from './candidates.ts';
import { rateOf, widthOf } from './evenness.ts';
import { splitRows } from './rows.ts';

export interface Dialect {
  /** One or more characters; empty: nothing separates, a line is a cell. */
  readonly delimiter: string;
  /** A run of delimiters counts as one: columns lined up by spaces. */
  readonly isRun: boolean;
  /** `\n`: carriage returns before it belong to it. `mixed`: `\r\n`, `\n` and `\r` alike. */
  readonly newline: '\n' | '\r' | 'mixed';
  /** `null`: quotes are text. */
  readonly quote: string | null;
  /** The quote itself: it is doubled; `\`: it stands before a quote; `null`: there are no quotes. */
  readonly escape: string | null;
  /** Lines that begin so are one cell. */
  readonly comment: string | null;
  /** Cells of most rows; 0: there are none. Of two readings of an odd row the one so wide is right. */
  readonly width: number;
}

const looked = 65_536;
const rowsLooked = 100;

/** How a separated text is written, from its beginning. */
export function findDialect(head: string): Dialect {
  const text = wholeLines(head.slice(0, looked), head.length > looked);
  const announced = /^"?sep=(.+?)"?\r?\n/i.exec(text)?.[1];
  const likely = candidates(text, announced).map((one) => rated(text, one));
  const best = likely.reduce((best, one) => (one.rate > best.rate ? one : best));
  const nothing = { ...best.dialect, delimiter: text.includes(',') ? '' : ',', isRun: false, width: 0 };
  return withNotes(text, best.rate > 0 || announced !== undefined ? best.dialect : nothing);
}

/** A text cut anywhere, without its last line: quotes may be left open all the same. */
function wholeLines(text: string, isCut: boolean): string {
  const end = isCut ? Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1 : 0;
  return end > 0 ? text.slice(0, end) : text;
}

interface Rated {
  readonly dialect: Dialect;
  readonly rate: number;
}

/** Read twice: how wide most rows are settles how the odd ones are read. */
function rated(text: string, { weight, ...candidate }: Candidate): Rated {
  const first: Dialect = { ...candidate, comment: null, width: 0 };
  const dialect = { ...first, width: widthOf(rowsOf(text, first)) };
  return { dialect, rate: weight * rateOf(rowsOf(text, dialect), dialect) };
}

function rowsOf(text: string, dialect: Dialect): string[][] {
  return splitRows(text, dialect, true, rowsLooked).rows;
}

/** Lines that begin with `#` are notes when none of them is as wide as the rows are. */
function withNotes(text: string, dialect: Dialect): Dialect {
  const marked = rowsOf(text, dialect).filter((row) => row[0]?.startsWith('#'));
  const isNotes = dialect.width > 1 && marked.length > 0 && marked.every((row) => row.length !== dialect.width);
  return isNotes ? { ...dialect, comment: '#' } : dialect;
}
