import type { Dialect } from './dialect.ts';

/** A separated text being read. */
export interface Source {
  readonly text: string;
  readonly dialect: Dialect;
  /** No text follows. */
  readonly isLast: boolean;
}

/**
 * How quotes are taken. `opening`: one at the beginning of a cell opens it. `early`: and the second of a pair before a
 * delimiter closes it. `wary`: one opens a cell unless another does before it closes. `literal`: all are text.
 */
export type Manner = 'opening' | 'early' | 'wary' | 'literal';

/** Characters of the line end at `at`; 0: none stands there; `cut`: the text ends within it. */
export function lineEndAt({ text, dialect, isLast }: Source, at: number): number | 'cut' {
  const code = text.charCodeAt(at);
  if (code === 10) return dialect.newline === '\r' ? 0 : 1;
  if (code !== 13) return 0;
  if (dialect.newline === '\r') return 1;
  if (at + 1 === text.length && !isLast) return 'cut';
  if (text.charCodeAt(at + 1) === 10) return 2;
  return dialect.newline === 'mixed' || at + 1 === text.length ? 1 : 0;
}

export function isDelimiterAt({ text, dialect: { delimiter } }: Source, at: number): boolean {
  return delimiter !== '' && text.startsWith(delimiter, at);
}
