/** Decisions made at this desk: an append-only log. An entry is never changed; a later one stands in its place. */

export const rulings = ['in', 'out', 'held'] as const;
export type Ruling = (typeof rulings)[number];

export interface Decision {
  readonly project_id: string;
  readonly plan_year: number;
  /** `null`: what was decided before is taken back, and the ranking stands again. */
  readonly ruling: Ruling | null;
  readonly reason: string;
  /** For the record only: the moment as the page's edge gave it. */
  readonly at: string;
}

/** What stands for each project of a plan year: its last entry, unless that took the decision back. */
export function standing(log: readonly Decision[], plan_year: number): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>();
  for (const entry of log) if (entry.plan_year === plan_year) last.set(entry.project_id, entry);
  for (const [project, entry] of last) if (entry.ruling === null) last.delete(project);
  return last;
}

/** The entry that undoes the last one: what stood before it, said again. */
export function undoing(log: readonly Decision[], at: string): Decision | null {
  const last = log.at(-1);
  if (!last) return null;
  const before = standing(log.slice(0, -1), last.plan_year).get(last.project_id);
  const { project_id, plan_year } = last;
  return { project_id, plan_year, ruling: before?.ruling ?? null, reason: before?.reason ?? '', at };
}
