import { median } from '$lib/charts/scale.ts';
import type { UsageLevelRow, UsageMonthRow } from '$lib/models/generated/relations.ts';

export type UsageState = 'zombie' | 'little' | 'used' | 'out' | 'unknown';

/** A zombie is little used as well; it is named by the worse. Unknown is a state of its own, never “in use”. */
export function stateOf(row: UsageLevelRow): UsageState {
  if (row.status !== null && row.status !== 'running') return 'out';
  if (row.is_zombie === true) return 'zombie';
  if (row.is_little_used === true) return 'little';
  return row.level === null || row.is_little_used === null ? 'unknown' : 'used';
}

/** What the usage page's sentence counts. Money in 分. */
export interface UsageSummary {
  readonly reporting: number;
  /** Of the systems that report and are not out of use. */
  readonly median: number | null;
  /** Little used, zombies among them. */
  readonly little: number;
  readonly zombie: number;
  /** Annual O&M of the little used, as far as it is known. */
  readonly cost: number;
  /** Little used systems whose annual O&M is known. */
  readonly costed: number;
  readonly unknown: number;
}

export function summarise(rows: readonly UsageLevelRow[]): UsageSummary {
  const running = rows.filter((row) => stateOf(row) !== 'out');
  const reporting = running.filter((row) => row.level !== null);
  const little = running.filter((row) => isLittle(stateOf(row)));
  return {
    reporting: reporting.length,
    median: reporting.length === 0 ? null : median(reporting.map((row) => row.level ?? 0)),
    little: little.length,
    zombie: little.filter((row) => stateOf(row) === 'zombie').length,
    cost: little.reduce((sum, row) => sum + (row.annual_om ?? 0), 0),
    costed: little.filter((row) => row.annual_om !== null).length,
    unknown: running.filter((row) => stateOf(row) === 'unknown').length
  };
}

const isLittle = (state: UsageState) => state === 'zombie' || state === 'little';

interface Filter {
  readonly state?: string;
  readonly organisation?: string;
  readonly q?: string;
}

/** The systems that the page's filters leave; `little` takes the zombies in, `reporting` all that say a level. */
export function pick(rows: readonly UsageLevelRow[], { state, organisation, q = '' }: Filter): UsageLevelRow[] {
  const wanted = q.trim().toLowerCase();
  return rows.filter(
    (row) =>
      hasState(row, state) &&
      (!organisation || row.organisation_id === organisation) &&
      `${row.system_id} ${row.name}`.toLowerCase().includes(wanted)
  );
}

function hasState(row: UsageLevelRow, wanted: string | undefined): boolean {
  const state = stateOf(row);
  if (!wanted) return true;
  if (wanted === 'little') return isLittle(state);
  return wanted === 'reporting' ? state !== 'out' && row.level !== null : state === wanted;
}

/** The rates of each system month by month, `null` where nothing was reported. @param names `YYYY-MM`, in order */
export function courses(
  months: readonly Pick<UsageMonthRow, 'system_id' | 'month' | 'rate'>[],
  names: readonly string[]
): ReadonlyMap<string, (number | null)[]> {
  const place = new Map(names.map((name, index) => [name, index]));
  const found = new Map<string, (number | null)[]>();
  for (const { system_id, month, rate } of months) {
    const course = found.get(system_id) ?? names.map(() => null);
    const at = place.get(month.slice(0, 7));
    if (at !== undefined) course[at] = rate;
    found.set(system_id, course);
  }
  return found;
}
