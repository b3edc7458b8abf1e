import { readHeading, type Heading } from './heading.ts';
import { periodIn, type Period } from './period.ts';

/** A heading that says a year or a month: one column of a measure that is spread over many. */
export interface Spread {
  readonly index: number;
  readonly period: Period;
  /** The heading without it; the unit stays with the heading. */
  readonly rest: Heading;
}

type Dated = Pick<Spread, 'period' | 'rest'>;

const inRow = new WeakMap<readonly Heading[], readonly Spread[]>();
const single = new WeakMap<Heading, Dated | null>();
const longest = 80;

/** Columns that say the same of different years or months: at least two of them. */
export function spreads(headings: readonly Heading[]): readonly Spread[] {
  const found = inRow.get(headings) ?? inSeries(headings.flatMap((heading, index) => spreadOf(heading, index)));
  inRow.set(headings, found);
  return found;
}

/** A heading taken apart into the year or month it says and the rest; `null` when it says none. */
export function dated(heading: Heading): Dated | null {
  const kept = single.get(heading);
  if (kept !== undefined) return kept;
  const found = heading.raw.length > longest ? null : periodIn(heading.raw);
  const taken = found && { period: found.period, rest: readHeading(found.rest) };
  single.set(heading, taken);
  return taken;
}

function spreadOf(heading: Heading, index: number): Spread[] {
  const found = dated(heading);
  return found ? [{ index, ...found }] : [];
}

function inSeries(all: readonly Spread[]): Spread[] {
  const periods = new Map<string, Set<string>>();
  for (const one of all) periods.set(stem(one), new Set([...(periods.get(stem(one)) ?? []), periodText(one.period)]));
  return all.filter((one) => (periods.get(stem(one))?.size ?? 0) > 1);
}

const stem = ({ rest, period }: Spread) => `${rest.text}\t${period.month === null ? 'year' : 'month'}`;

const periodText = ({ year, month }: Period) => `${year ?? ''}-${month ?? ''}`;
