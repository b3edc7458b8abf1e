import type { CalendarRow } from '$lib/charts/deadlineCalendar.ts';
import type { LaneMark, LanesInput } from '$lib/charts/deadlineLanes.ts';
import type { DueState } from '$lib/charts/deadlineState.ts';
import type { NamedDeadline } from '$lib/rules/deadlineRows.ts';
import { stateOf, tally, type Tally } from './pick.ts';

export type LaneKind = 'organisation' | 'step';

/** Nobody's, or of no step. */
export const NO_LANE = '-';

export const laneOf = (row: NamedDeadline, kind: LaneKind): string =>
  (kind === 'organisation' ? row.organisation_id : row.step) ?? NO_LANE;

/** The deadlines of one organisation or step. */
export interface Lane {
  readonly lane: string;
  readonly rows: readonly NamedDeadline[];
  readonly tally: Tally;
  /** Most days over of what is not done; `null`: nothing is overdue. */
  readonly worst: number | null;
}

/** What is overdue most first, then what was late, then what is due. */
export const lanesOf = (rows: readonly NamedDeadline[], kind: LaneKind): Lane[] =>
  grouped(rows, (row) => laneOf(row, kind)).sort(byUrgency);

/** The months that hold a last day, in their order. */
export const monthsOf = (rows: readonly NamedDeadline[]): Lane[] =>
  grouped(
    rows.filter(({ due_on }) => due_on !== null),
    ({ due_on }) => due_on?.slice(0, 7) ?? NO_LANE
  ).sort((a, b) => (a.lane < b.lane ? -1 : 1));

function grouped(rows: readonly NamedDeadline[], of: (row: NamedDeadline) => string): Lane[] {
  const found = new Map<string, NamedDeadline[]>();
  for (const row of rows) {
    const lane = of(row);
    const own = found.get(lane);
    if (own) own.push(row);
    else found.set(lane, [row]);
  }
  return [...found].map(([lane, own]) => ({ lane, rows: own, tally: tally(own), worst: worstOf(own) }));
}

function worstOf(rows: readonly NamedDeadline[]): number | null {
  const days = rows.flatMap(({ state, days }) => (state === 'overdue' && days !== null ? [-days] : []));
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b));
}

function byUrgency(a: Lane, b: Lane): number {
  for (const state of ['overdue', 'late', 'soon', 'due'] as const) {
    const more = b.tally[state] - a.tally[state];
    if (more !== 0) return more;
  }
  return a.lane < b.lane ? -1 : 1;
}

type Dated = NamedDeadline & { readonly due_on: string; readonly state: DueState };
const isDated = (row: NamedDeadline): row is Dated => row.due_on !== null && stateOf(row) !== 'unknown';

/** As the calendar takes them: one row for each last day and state. */
export function calendarRows(rows: readonly NamedDeadline[]): CalendarRow[] {
  const counts = new Map<string, CalendarRow>();
  for (const { due_on, state } of rows.filter(isDated)) {
    const key = `${state} ${due_on}`;
    counts.set(key, { due_on, state, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** As the lanes take them: one mark for each lane, state and last day. */
export function lanesInput(
  lanes: readonly Lane[],
  nameOf: (lane: string) => string
): Pick<LanesInput, 'lanes' | 'marks'> {
  const marks = lanes.flatMap(({ lane, rows }) => {
    const found = new Map<string, LaneMark>();
    for (const row of rows.filter(isDated)) {
      const key = `${row.state} ${row.due_on}`;
      found.set(key, joined(found.get(key), row, lane));
    }
    return [...found.values()];
  });
  return { lanes: lanes.map(({ lane }) => ({ lane, name: nameOf(lane) })), marks };
}

function joined(mark: LaneMark | undefined, { due_on, state, done_on }: Dated, lane: string): LaneMark {
  const last = [mark?.done_on ?? null, done_on].reduce((a, b) => (a !== null && (b === null || a > b) ? a : b));
  return { lane, due_on, state, count: (mark?.count ?? 0) + 1, done_on: last };
}
