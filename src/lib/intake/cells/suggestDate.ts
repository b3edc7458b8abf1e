import { daysIn, fullYear } from './calendar.ts';
import { bareDate } from './dateWords.ts';

/** Columns that say when something ends or falls due: of a period its last day is meant, of any other its first. */
const endings = /(?:^|_)(?:ends?|by|due|until)(?:_|$)/;
const inside = /\d{4}[-/.年]\s*\d{1,2}(?:[-/.月]\s*\d{1,2}[日号]?|月)?|\d{4}年/g;
const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const monthOf = (part: string): number => (part === '上' ? 1 : 7);

/** Dates a cell may have meant, the likeliest first, as `YYYY-MM-DD`; the caller keeps the first that is one. */
export function suggestDates(text: string, name: string): string[] {
  const bare = bareDate(mistyped(text));
  const period = periodIn(bare);
  if (period) return [endings.test(name) ? period.last : period.first];
  return [...shortYear(bare), bare, ...only(bare, name)];
}

interface Period {
  readonly first: string;
  readonly last: string;
}

const mistyped = (text: string) => (/\d/.test(text) ? text.replace(/[oO]/g, '0').replace(/[lI]/g, '1') : text);

/** `2024年3季度`, `2024Q3`, `2024年上半年`, `2024年底`, `2024年3月底`, `2024年`. */
function periodIn(text: string): Period | null {
  return quarterIn(text) ?? halfIn(text) ?? edgeIn(text) ?? wholeYear(text);
}

function quarterIn(text: string): Period | null {
  const yearFirst = text.replace(/^(q[1-4])[\s/-]*(\d{4})$/i, '$2$1');
  const [, year, said] = /(\d{4})[年\s/-]*(?:第?\s*|q)([1-4一二三四])(?:\s*季度?|$)/i.exec(yearFirst) ?? [];
  const isQuarter = /季|q/i.test(text);
  const quarter = Number(quarters[said ?? ''] ?? said);
  return year && isQuarter && quarter ? months(year, quarter * 3 - 2, quarter * 3) : null;
}

function halfIn(text: string): Period | null {
  const [, year, part] = /(\d{4})年?\s*([上下])半年/.exec(text) ?? [];
  return year && part ? months(year, monthOf(part), monthOf(part) + 5) : null;
}

/** `年初`, `年中`, `年底`; `3月初`, `3月中旬`, `3月底`. */
function edgeIn(text: string): Period | null {
  const [, year, month, edge] = /(\d{4})年(?:(\d{1,2})月)?\s*(初|中|底|末|上旬|中旬|下旬)/.exec(text) ?? [];
  if (!year || !edge) return null;
  const at = /[底末]|下旬/.test(edge) ? 'last' : edge.startsWith('中') ? 'middle' : 'first';
  if (month) return day(dayIn(year, Number(month), at));
  return day({ first: `${year}-01-01`, middle: `${year}-06-30`, last: `${year}-12-31` }[at]);
}

function dayIn(year: string, month: number, at: 'first' | 'middle' | 'last'): string {
  return iso(year, month, { first: 1, middle: 15, last: daysIn(Number(year), month) }[at]);
}

function wholeYear(text: string): Period | null {
  const [, year] = /^(?:预计|计划|拟|约)?(\d{4})年?(?:度|内|前|左右)?$/.exec(text) ?? [];
  return year ? months(year, 1, 12) : null;
}

/** `24年3月` is of 2024. */
function shortYear(text: string): string[] {
  const [, year, rest] = /^(\d{2})(年\d{1,2}月.*)$/.exec(text) ?? [];
  return year && rest ? [`${fullYear(year)}${rest}`] : [];
}

/** The one date inside words; of two the first for a beginning, the last for an end. */
function only(text: string, name: string): string[] {
  const found = [...text.matchAll(inside)].map(([date]) => date);
  if (found.length === 2 && /start|end/.test(name)) return found.slice(endings.test(name) ? -1 : 0).slice(0, 1);
  const around = text.replace(inside, '');
  return found.length === 1 && !/\d/.test(around) ? found : [];
}

const months = (year: string, from: number, to: number): Period => ({
  first: iso(year, from, 1),
  last: iso(year, to, daysIn(Number(year), to))
});
const day = (date: string): Period => ({ first: date, last: date });
const iso = (year: string, month: number, dayOfMonth: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
