/** Arithmetic of axes. Months count from year 0, so that an axis of months needs no clock and no time zone. */

/** The smallest 1, 2, 2.5 or 5 × 10ⁿ that is not below `value`; 1 for nothing. */
export function niceCeiling(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((s) => s * power >= value * (1 - 1e-12)) ?? 10;
  return step * power;
}

/** The end of a zero-based axis: a whole number of nice steps, about `count` of them. */
export function axisEnd(value: number, count = 5): { max: number; interval: number } {
  if (!(value > 0)) return { max: 1, interval: 1 };
  const interval = niceCeiling(value / count);
  return { max: Math.ceil(value / interval - 1e-9) * interval, interval };
}

/** 1, 2 and 5 × 10ⁿ: where a logarithmic axis may end. */
const logSteps = [1, 2, 5, 10];

function logFloor(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  return (logSteps.findLast((s) => s * power <= value * (1 + 1e-12)) ?? 1) * power;
}

function logCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  return (logSteps.find((s) => s * power >= value * (1 - 1e-12)) ?? 10) * power;
}

/** Ends of a logarithmic axis round all positive values; [1, 10] for none. Never narrower than one decade. */
export function logEnds(values: readonly number[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const v of values) {
    if (!(v > 0)) continue;
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  if (low > high) return [1, 10];
  const from = logFloor(low);
  return [from, Math.max(logCeiling(high), from * 10)];
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2026-11-16` → months since year 0, the day as a fraction of its month. NaN for what is no date. */
export function monthsOf(date: string): number {
  const [year, month, day = 1] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return NaN;
  return year * 12 + month - 1 + (day - 1) / (monthLengths[month - 1] ?? NaN);
}

export const yearOfMonths = (months: number) => Math.floor(months / 12 + 1e-9);

/** `2026-01` … every month from the first to the last given, gaps filled. */
export function monthsBetween(dates: readonly string[]): string[] {
  const found = dates.map((d) => Math.floor(monthsOf(d))).filter(Number.isFinite);
  if (found.length === 0) return [];
  const first = found.reduce((a, b) => Math.min(a, b));
  const last = found.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => monthName(first + i));
}

export const monthName = (months: number) =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? NaN)) / 2;
}

export const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, v) => sum + (v ?? 0), 0);
