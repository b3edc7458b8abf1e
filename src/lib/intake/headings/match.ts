import type { TableName } from '../../tables/index.ts';
import type { Heading } from './heading.ts';
import { likenesses } from './likeness.ts';

/** A heading of a sheet taken for a column of ours. */
export interface Match {
  readonly index: number;
  readonly column: string;
  /** 0–1. */
  readonly confidence: number;
}

/**
 * The best column of a table for each heading, each column once; the surest first, then the leftmost.
 * @param doubted pairs that are out of the question
 */
export function matchHeadings(
  headings: readonly Heading[],
  table: TableName,
  doubted: (match: Match) => boolean = () => false
): Match[] {
  const candidates = headings
    .flatMap((heading, index) => (likenesses(heading).get(table) ?? []).map((one) => ({ index, ...one })))
    .filter((match) => !doubted(match))
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const columns = new Set<string>();
  const indexes = new Set<number>();
  return candidates.filter(({ index, column }) => {
    if (columns.has(column) || indexes.has(index)) return false;
    columns.add(column);
    indexes.add(index);
    return true;
  });
}
