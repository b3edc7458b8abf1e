import type { YearKindRow } from '$lib/charts/planYears.ts';
import type { LibraryTotalsRow } from '$lib/models/generated/relations.ts';

export interface Years {
  readonly rows: readonly YearKindRow[];
  /** Projects that name no plan year: in no column. */
  readonly withoutYear: number;
  readonly projects: number;
  /** Of the projects drawn: how many say an amount. */
  readonly known: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The columns of requests by year, and what they leave out. */
export function yearsOf(totals: readonly LibraryTotalsRow[]): Years {
  const drawn = totals.flatMap((row) => (row.plan_year === null ? [] : [{ ...row, year: row.plan_year }]));
  return {
    rows: drawn.map(({ year, kind, amount, count_projects }) => ({
      year,
      kind,
      requested: amount,
      count: count_projects
    })),
    withoutYear: sum(totals.filter((row) => row.plan_year === null).map((row) => row.count_projects)),
    projects: sum(drawn.map((row) => row.count_projects)),
    known: sum(drawn.map((row) => row.count_with_amount))
  };
}
