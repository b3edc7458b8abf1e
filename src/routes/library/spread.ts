import type { ColumnSpread, Extreme } from '$lib/models/columnSpread.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';
import { columnOf, valueText } from './preview.ts';

/** A small bar: its share of the highest, and what it stands for. */
export interface Bar {
  readonly share: number;
  readonly label: string;
  /** What is not one value but all that are left. */
  readonly isRest: boolean;
}

interface Says {
  readonly fmt: Formats;
  readonly language: Language;
  readonly others: string;
}

/** A value of a column as a person reads it. */
export function spreadText(spread: ColumnSpread, value: Extreme | null, { fmt, language }: Says): string {
  const column = columnOf(spread.table_name, spread.column_name);
  const isYesNo = spread.type === 'yesno' && (value === 'true' || value === 'false');
  return valueText(column, isYesNo ? value === 'true' : value, fmt, language);
}

/** Bins from the least to the most, or values from the most frequent; the rest last. */
export function barsOf(spread: ColumnSpread, says: Says): Bar[] {
  const { bins, values, others } = spread;
  const counted = bins
    ? bins.map(({ from, to, count }) => ({ name: rangeText(spread, from, to, says), count, isRest: false }))
    : (values ?? []).map(({ value, count }) => ({ name: spreadText(spread, value, says), count, isRest: false }));
  const all = others > 0 ? [...counted, { name: says.others, count: others, isRest: true }] : counted;
  const most = Math.max(1, ...all.filter(({ isRest }) => !isRest).map(({ count }) => count));
  return all.map(({ name, count, isRest }) => ({
    share: Math.min(1, count / most),
    label: `${name}: ${says.fmt.number(count)}`,
    isRest
  }));
}

function rangeText(spread: ColumnSpread, from: Extreme, to: Extreme, says: Says): string {
  const [a, b] = [from, to].map((one) => spreadText(spread, one, says));
  return a === b ? (a ?? '') : `${a} – ${b}`;
}
