import type { OmLineRow, StgFundingRow, StgMilestoneRow, UsageMonthRow } from '$lib/models/generated/relations.ts';

/** A milestone against its plan. */
export interface Step {
  readonly step: string;
  readonly round: number;
  readonly planned_on: string | null;
  readonly actual_on: string | null;
  /** Days after the planned one: of what was done, or, not done yet, up to the as-of date. `null`: nothing to compare. */
  readonly late: number | null;
  readonly row: number;
}

/** In the order in which they were or are to be done. */
export function stepsOf(rows: readonly StgMilestoneRow[], asOf: string): Step[] {
  const steps = rows.map(({ step, round, planned_on, actual_on, source_row }) => ({
    ...{ step, round, planned_on, actual_on, row: source_row },
    late: lateness(planned_on, actual_on ?? asOf)
  }));
  return steps.toSorted((a, b) => a.round - b.round || (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const dayOf = ({ actual_on, planned_on }: Step) => actual_on ?? planned_on ?? '9999';

function lateness(planned: string | null, done: string): number | null {
  if (planned === null) return null;
  return Math.max(0, Math.round((Date.parse(done) - Date.parse(planned)) / 86_400_000));
}

/** Amounts of one year, 分; `null` where no line says it. */
export interface YearSum {
  readonly year: number;
  readonly amounts: readonly (number | null)[];
  readonly lines: readonly { readonly name: string; readonly amounts: readonly (number | null)[] }[];
}

export const fundingYears = (rows: readonly StgFundingRow[]): YearSum[] =>
  byYear(rows.map((row) => ({ year: row.year, name: row.source, amounts: [row.planned, row.budgeted, row.paid] })));

export const omYears = (rows: readonly OmLineRow[]): YearSum[] =>
  byYear(rows.map((row) => ({ year: row.year, name: row.category, amounts: [row.requested, row.budgeted, row.paid] })));

interface Line {
  readonly year: number;
  readonly name: string;
  readonly amounts: readonly (number | null)[];
}

function byYear(lines: readonly Line[]): YearSum[] {
  const years = [...new Set(lines.map((line) => line.year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = lines.filter((line) => line.year === year);
    return { year, lines: own, amounts: [0, 1, 2].map((at) => added(own.map((line) => line.amounts[at] ?? null))) };
  });
}

function added(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}

/** A month of use; a month nobody reported is a gap. */
export interface Month {
  readonly month: string;
  readonly rate: number | null;
}

/** Every month from the first to the last that was reported. */
export function monthsOf(rows: readonly Pick<UsageMonthRow, 'month' | 'rate'>[]): Month[] {
  const rates = new Map(rows.map((row) => [row.month.slice(0, 7), row.rate]));
  const [first, last] = [[...rates.keys()].sort().at(0), [...rates.keys()].sort().at(-1)];
  if (!first || !last) return [];
  const months: Month[] = [];
  for (let month = first; month <= last; month = after(month)) months.push({ month, rate: rates.get(month) ?? null });
  return months;
}

function after(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}
