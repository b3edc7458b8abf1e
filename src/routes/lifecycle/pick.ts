import { isSoon, type NamedDeadline } from '$lib/rules/deadlineRows.ts';
import { deadlineStates, type DeadlineState } from '$lib/rules/types.ts';

/** What the page's filter `state` knows: the states, and what is due soon of two of them. */
export const filterStates = ['overdue', 'late', 'early', 'due', 'soon', 'upcoming', 'done', 'unknown'] as const;
export type FilterState = (typeof filterStates)[number];

export type Tally = Readonly<Record<FilterState, number>>;

export interface Filter {
  readonly state?: string;
  readonly organisation?: string;
  readonly step?: string;
  /** One rule of the regulation. */
  readonly rule?: string;
  /** `YYYY-MM` of the last day. */
  readonly month?: string;
  readonly q?: string;
}

/** What the list holds while no state is chosen: what is to be done now, over or soon. `all` takes in the rest. */
export const urgent: readonly FilterState[] = ['overdue', 'soon'];

function hasState(row: NamedDeadline, state: string): boolean {
  if (state === 'all') return true;
  if (state === '') return row.state === 'overdue' || isSoon(row);
  return state === 'soon' ? isSoon(row) : stateOf(row) === state;
}

/** @param titleOf the words of a rule by which it can be found too */
export function pick(
  rows: readonly NamedDeadline[],
  { state = '', organisation, step, rule, month, q = '' }: Filter,
  titleOf: (rule: string) => string
): NamedDeadline[] {
  const wanted = q.trim().toLowerCase();
  return rows.filter(
    (row) =>
      hasState(row, state) &&
      (!organisation || row.organisation_id === organisation) &&
      (!step || row.step === step) &&
      (!rule || row.rule === rule) &&
      (!month || row.due_on?.slice(0, 7) === month) &&
      (wanted === '' || textOf(row, titleOf).includes(wanted))
  );
}

const textOf = (row: NamedDeadline, titleOf: (rule: string) => string) =>
  `${row.subject} ${row.name ?? ''} ${row.rule} ${titleOf(row.rule)} ${row.organisation_name ?? ''}`.toLowerCase();

/** How many rows are in each state. */
export function tally(rows: readonly NamedDeadline[]): Tally {
  const counts = Object.fromEntries(filterStates.map((state) => [state, 0])) as Record<FilterState, number>;
  for (const row of rows) {
    counts[stateOf(row)] += 1;
    if (isSoon(row)) counts.soon += 1;
  }
  return counts;
}

export const stateOf = ({ state }: NamedDeadline): DeadlineState =>
  deadlineStates.find((one) => one === state) ?? 'unknown';

export const keyOf = ({ rule, subject_kind, subject, round }: NamedDeadline) =>
  [rule, subject_kind, subject, round].join(' ');

/** Values of a column that occur, in the order of their first row. */
export const distinct = <T>(rows: readonly NamedDeadline[], of: (row: NamedDeadline) => T | null): T[] =>
  [...new Set(rows.flatMap((row) => of(row) ?? []))] as T[];
