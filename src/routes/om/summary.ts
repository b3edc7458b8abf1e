import type { OmRatioRow } from '$lib/models/generated/relations.ts';
import type { Ceiling } from '$lib/charts/omState.ts';

/** What the O&M page's sentence counts. Money in 分. */
export interface OmSummary {
  readonly systems: number;
  readonly money: number;
  readonly rated: number;
  readonly above: number;
  /** Above the ceiling, the free year left out. */
  readonly excess: number;
  readonly free: number;
  /** No ratio, and not because the year is free. */
  readonly unknown: number;
  /** Ask for O&M money that a clause withholds, or as a rule withholds. */
  readonly denied: number;
}

const ratioOf = (row: OmRatioRow) => (row.ratio !== null && row.is_free_year !== true ? row.ratio : null);

/** Exactly at the ceiling is within it. */
export const isAbove = (row: OmRatioRow, { ratio }: Pick<Ceiling, 'ratio'>): boolean =>
  row.om_amount !== null &&
  (row.building_cost ?? 0) > 0 &&
  row.is_free_year !== true &&
  row.om_amount > Math.round((row.building_cost ?? 0) * ratio);

/** 分 above the ceiling; `null` where that cannot be said. */
export function excessOf(row: OmRatioRow, { ratio }: Pick<Ceiling, 'ratio'>): number | null {
  if (ratioOf(row) === null || row.om_amount === null || row.building_cost === null) return null;
  return Math.max(0, row.om_amount - Math.round(row.building_cost * ratio));
}

/** How the ratio stands where nothing is found against it. */
export function stateOf(row: OmRatioRow): 'within' | 'free' | 'unknown' {
  if (row.is_free_year === true) return 'free';
  return ratioOf(row) === null ? 'unknown' : 'within';
}

/** The states that the sentence's figures lead to. */
export type OmState = 'rated' | 'above' | 'free' | 'unknown';

const tests: Readonly<Record<OmState, (row: OmRatioRow, ceiling: Pick<Ceiling, 'ratio'>) => boolean>> = {
  rated: (row) => ratioOf(row) !== null,
  above: isAbove,
  free: (row) => row.is_free_year === true,
  unknown: (row) => ratioOf(row) === null && row.is_free_year !== true
};

interface Filter {
  readonly state?: string;
  readonly organisation?: string;
  readonly q?: string;
}

/** Ids of systems that a clause of the pack refuses O&M money. */
type Denied = ReadonlySet<string>;

const isDenied = (row: OmRatioRow, denied: Denied) => (row.om_amount ?? 0) > 0 && denied.has(row.system_id);

/** The rows that the page's filters leave. */
export function pick(
  rows: readonly OmRatioRow[],
  filter: Filter,
  ceiling: Pick<Ceiling, 'ratio'>,
  denied: Denied = new Set()
): OmRatioRow[] {
  const test =
    filter.state === 'denied'
      ? (row: OmRatioRow) => isDenied(row, denied)
      : (tests[filter.state as OmState] ?? (() => true));
  const wanted = (filter.q ?? '').trim().toLowerCase();
  return rows.filter(
    (row) =>
      test(row, ceiling) &&
      (!filter.organisation || row.organisation_id === filter.organisation) &&
      `${row.system_id} ${row.name}`.toLowerCase().includes(wanted)
  );
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Of the rows of one year. */
export function summarise(
  rows: readonly OmRatioRow[],
  ceiling: Pick<Ceiling, 'ratio'>,
  denied: Denied = new Set()
): OmSummary {
  const count = (state: OmState) => rows.filter((row) => tests[state](row, ceiling)).length;
  return {
    systems: rows.filter((row) => (row.om_amount ?? 0) > 0).length,
    money: sum(rows.map((row) => row.om_amount)),
    rated: count('rated'),
    above: count('above'),
    excess: sum(rows.map((row) => excessOf(row, ceiling))),
    free: count('free'),
    unknown: count('unknown'),
    denied: rows.filter((row) => isDenied(row, denied)).length
  };
}
