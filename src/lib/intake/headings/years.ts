import type { Heading } from './heading.ts';
import { matchHeadings } from './match.ts';

/** A heading must be as good as its label: a year that is another thing's makes months of the wrong year. */
const sure = 0.9;

/** Columns whose cells are years: what a table of a year's costs calls them. */
export const yearColumns = (headings: readonly Heading[]): readonly number[] =>
  matchHeadings(headings, 'om_cost').flatMap(({ index, column, confidence }) =>
    column === 'year' && confidence >= sure ? [index] : []
  );
