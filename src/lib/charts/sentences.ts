/** One sentence a picture, computed from the same rows: its accessible name, and the `<desc>` of its SVG. */

import type { CalendarInput } from './deadlineCalendar.ts';
import type { DueState } from './deadlineState.ts';
import type { WindowRow, WindowsInput } from './evaluationWindows.ts';
import type { ScoreRow } from './evaluationScores.ts';
import type { ProfileRow } from './libraryProfile.ts';
import type { OmCategoryRow } from './omByCategory.ts';
import { omState, type Ceiling, type OmScatterRow } from './omState.ts';
import { fates, type FateRow } from './obligationFates.ts';
import type { Hung } from './overviewWaterfall.ts';
import type { CumulativeInput } from './planCumulative.ts';
import type { YearKindRow } from './planYears.ts';
import { median, monthsBetween, total } from './scale.ts';
import type { Speech } from './speech.ts';
import type { UsageCostInput } from './usageCost.ts';
import type { UsageHeatInput } from './usageHeat.ts';

export function describeWaterfall(bars: readonly Hung[], { words, format }: Speech): string {
  const [requested] = bars;
  const last = bars.at(-1);
  if (!requested || !last || requested.count === 0) return words.empty;
  return words.waterfall.sentence({
    requested: format.money(requested.amount),
    count: requested.count,
    taken: bars.slice(1, -1).map((b) => words.waterfall.taken(b.label, b.count, format.money(b.amount))),
    left: format.money(last.amount),
    leftCount: last.count
  });
}

export function describeCumulative({ rows, budget }: CumulativeInput, { words, format }: Speech): string {
  if (rows.length === 0) return words.empty;
  const within = rows.filter((row) => row.within_line);
  return words.cumulative.sentence({
    count: rows.length,
    within: within.length,
    money: format.money(total(within.map((row) => row.amount))),
    total: format.money(total(rows.map((row) => row.amount))),
    budget: budget === null ? null : format.money(budget)
  });
}

const ratioOf = (row: OmScatterRow) =>
  row.om_amount !== null && (row.building_cost ?? 0) > 0 ? row.om_amount / (row.building_cost ?? 1) : null;

export function describeOmScatter(input: { rows: readonly OmScatterRow[]; ceiling: Ceiling }, says: Speech): string {
  const { words, format } = says;
  const { rows, ceiling } = input;
  if (rows.length === 0) return words.empty;
  const shown = rows.filter((row) => (ratioOf(row) ?? 0) > 0);
  const above = shown.filter((row) => omState(row, ceiling.ratio) === 'above');
  const worst = [...above].sort((a, b) => (ratioOf(b) ?? 0) - (ratioOf(a) ?? 0))[0];
  return words.om.sentence({
    shown: shown.length,
    above: above.length,
    free: shown.filter((row) => row.is_free_year).length,
    ceiling: words.percent(ceiling.ratio),
    worst: worst ? words.om.worst(worst.name, format.share(ratioOf(worst))) : null,
    unknown: rows.length - shown.length
  });
}

export function describeOmDistribution(
  input: { rows: readonly OmScatterRow[]; ceiling: Ceiling },
  says: Speech
): string {
  const { words, format } = says;
  const rated = input.rows.filter((row) => ratioOf(row) !== null);
  if (rated.length === 0) return words.empty;
  return words.om.distribution({
    count: rated.length,
    median: format.share(median(rated.map((row) => ratioOf(row) ?? 0))),
    above: rated.filter((row) => omState(row, input.ceiling.ratio) === 'above').length,
    ceiling: words.percent(input.ceiling.ratio)
  });
}

/** Rows in the order drawn: the largest first. */
export function describeOmByCategory(rows: readonly OmCategoryRow[], { words, format }: Speech): string {
  const [largest] = rows;
  if (!largest) return words.empty;
  return words.om.categories({
    count: rows.length,
    largest: largest.label,
    requested: format.money(total(rows.map((row) => row.requested))),
    paid: format.money(total(rows.map((row) => row.paid)))
  });
}

export function describeUsageHeat({ systems, months }: UsageHeatInput, { words, format }: Speech): string {
  if (systems.length === 0) return words.empty;
  const names = monthsBetween(months.map((row) => row.month));
  const known = new Set(months.filter((m) => m.rate !== null).map((m) => `${m.system_id} ${m.month.slice(0, 7)}`));
  const lowest = systems.reduce<UsageHeatInput['systems'][number] | null>(
    (low, s) => (s.level !== null && s.level < (low?.level ?? Infinity) ? s : low),
    null
  );
  return words.usage.heat({
    systems: systems.length,
    months: names.length,
    gaps: systems.length * names.length - known.size,
    lowest: lowest && words.om.worst(lowest.name, format.share(lowest.level))
  });
}

export function describeUsageCost({ rows, little_used_rate }: UsageCostInput, { words, format }: Speech): string {
  if (rows.length === 0) return words.empty;
  const shown = rows.filter((row) => row.level !== null && (row.annual_om ?? 0) > 0);
  const little = shown.filter((row) => (row.level ?? 1) < little_used_rate);
  return words.usage.cost({
    shown: shown.length,
    little: little.length,
    rate: words.percent(little_used_rate),
    money: format.money(total(little.map((row) => row.annual_om))),
    unknown: rows.length - shown.length
  });
}

export function describeWindows({ rows, as_of }: WindowsInput, { words }: Speech): string {
  if (rows.length === 0) return words.empty;
  const count = (...states: WindowRow['state'][]) => rows.filter((row) => states.includes(row.state)).length;
  return words.windows.sentence({
    count: rows.length,
    overdue: count('overdue'),
    due: count('due'),
    done: count('done', 'early'),
    unknown: count('unknown'),
    asOf: as_of
  });
}

export function describeScores(rows: readonly ScoreRow[], { words, format }: Speech): string {
  const scores = rows.flatMap((row) => (row.score === null ? [] : [row.score]));
  if (scores.length === 0) return words.empty;
  return words.scores.sentence({
    count: scores.length,
    median: format.number(median(scores), 1),
    low: format.number(
      scores.reduce((a, b) => Math.min(a, b)),
      1
    ),
    high: format.number(
      scores.reduce((a, b) => Math.max(a, b)),
      1
    ),
    without: rows.length - scores.length
  });
}

export function describeProfile(rows: readonly ProfileRow[], { words }: Speech): string {
  if (rows.length === 0) return words.empty;
  return words.profile.sentence({
    columns: rows.length,
    complete: rows.filter((row) => row.total > 0 && row.filled === row.total).length,
    empty: rows.filter((row) => row.filled === 0).length
  });
}

export function describeYears(rows: readonly YearKindRow[], { words, format }: Speech): string {
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  if (years.length === 0) return words.empty;
  return words.years.sentence(
    years.map((year) => {
      const found = rows.filter((row) => row.year === year);
      return words.years.year(
        year,
        format.money(total(found.map((r) => r.requested))),
        total(found.map((r) => r.count))
      );
    })
  );
}

/** Deadlines by state; each row stands for `count` of them. */
export function describeDeadlines({ rows, as_of }: Pick<CalendarInput, 'rows' | 'as_of'>, { words }: Speech): string {
  if (rows.length === 0) return words.empty;
  const count = (...states: DueState[]) => total(rows.map((row) => (states.includes(row.state) ? row.count : 0)));
  return words.deadlines.sentence({
    count: total(rows.map((row) => row.count)),
    overdue: count('overdue'),
    late: count('late'),
    early: count('early'),
    due: count('due', 'upcoming'),
    done: count('done'),
    asOf: as_of
  });
}

export function describeObligations(rows: readonly FateRow[], { words }: Speech): string {
  const all = total(rows.map((row) => row.count));
  if (all === 0) return words.empty;
  const parts = fates.flatMap((fate) => {
    const count = total(rows.filter((row) => row.fate === fate).map((row) => row.count));
    return count === 0 ? [] : [words.obligations.part(words.obligations.fates[fate], count)];
  });
  return words.obligations.sentence(all, parts);
}
