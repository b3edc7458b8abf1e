import type { TableName } from '../../tables/index.ts';
import type { Heading } from './heading.ts';
import { likenesses } from './likeness.ts';
import { spreads } from './spread.ts';

/** A heading of a sheet taken for a column of ours. */
export interface Match {
  readonly index: number;
  readonly column: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface MatchOptions {
  /** Pairs that are out of the question. */
  readonly doubted?: (match: Match) => boolean;
  /** Of a column's cells, the share that hold anything: of two headings that say the same the fuller is taken. */
  readonly fullness?: (index: number) => number;
}

/** How much fuller a later column must be to be taken before the first of the same heading. */
const clearlyFuller = 2;

/**
 * The best column of a table for each heading, each column once; the surest first, then the leftmost. Of headings
 * that say the same one is taken. Columns that
 * say a measure of several years or months are none of a table's: they are `spreads`.
 */
export function matchHeadings(
  headings: readonly Heading[],
  table: TableName,
  { doubted = () => false, fullness = () => 1 }: MatchOptions = {}
): Match[] {
  const spread = new Set(spreads(headings).map((one) => one.index));
  const candidates = headings
    .flatMap((heading, index) => (likenesses(heading).get(table) ?? []).map((one) => ({ index, ...one })))
    .filter((match) => !spread.has(match.index) && !doubted(match))
    .sort((a, b) => b.confidence - a.confidence || byFullness(fullness, a, b) || a.index - b.index);
  const columns = new Set<string>();
  const indexes = new Set<number>();
  const texts = new Set<string>();
  return candidates.filter(({ index, column }) => {
    const text = headings[index]?.text ?? '';
    if (columns.has(column) || indexes.has(index) || texts.has(text)) return false;
    columns.add(column);
    indexes.add(index);
    texts.add(text);
    return true;
  });
}

function byFullness(fullness: (index: number) => number, a: Match, b: Match): number {
  if (a.column !== b.column) return 0;
  const [one, other] = [fullness(a.index), fullness(b.index)];
  return one * clearlyFuller <= other ? (one === other ? 0 : 1) : other * clearlyFuller <= one ? -1 : 0;
}
