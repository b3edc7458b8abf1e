import { fullYear, isoDay, serialDay } from './calendar.ts';
import { bareDate } from './dateWords.ts';
import { plain } from './plain.ts';
import { none, refused, said, type ReadCell } from './reading.ts';
import { isSilent } from './silent.ts';

/** Which comes first in `03/05/2024`; `null`: the column does not say. */
export type DayOrder = 'day' | 'month' | null;

export interface DateContext {
  readonly order: DayOrder;
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
}

const yearFirst = /^(\d{4})[-/.年 ]\s*(\d{1,2})(?:[-/.月 ]\s*(\d{1,2})[日号]?|月)?$/;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const serial = /^\d{5}(?:\.\d+)?$/;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const wordMonth =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[-/ ])?([a-z]{3,9})\.?[-/ ,]+(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4}|\d{2})$/i;

/** A day, or a month as its first day: `YYYY-MM-DD`. */
export function dateReader(context: DateContext): ReadCell {
  return (cell) => {
    const text = plain(cell);
    if (isSilent(text)) return none;
    const day = readDay(bareDate(text), context);
    return day ? said(day) : refused('not_a_date', '2024-03-01');
  };
}

export function readDay(text: string, { order, from1904 }: DateContext): string | null {
  if (serial.test(text)) return serialDay(Number(text), from1904);
  return compactDay(text) ?? yearFirstDay(text) ?? yearLastDay(text, order) ?? wordDay(text);
}

function compactDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})?$/.exec(text) ?? [];
  return year && month ? isoDay(Number(year), Number(month), Number(day ?? 1)) : null;
}

function yearFirstDay(text: string): string | null {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  return year ? isoDay(Number(year), Number(month), Number(day ?? 1)) : null;
}

/** With dots the day comes first; with anything else the column must say. */
function yearLastDay(text: string, order: DayOrder): string | null {
  const [, first, separator, second, year] = yearLast.exec(text) ?? [];
  const dayFirst = separator === '.' ? 'day' : order;
  if (!year || !dayFirst) return null;
  const [day, month] = dayFirst === 'day' ? [first, second] : [second, first];
  return isoDay(fullYear(year), Number(month), Number(day));
}

function wordDay(text: string): string | null {
  const [, before, word = '', after, year] = wordMonth.exec(text) ?? [];
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return year && month > 0 && !(before && after) ? isoDay(fullYear(year), month, Number(before ?? after ?? 1)) : null;
}

/** What a column's cells tell about `03/05/2024`: a first part above 12 is a day. Contradiction tells nothing. */
export function dayOrder(cells: Iterable<string>): DayOrder {
  let first = false;
  let second = false;
  for (const cell of cells) {
    if (!/^\s*\d{1,2}[-/ ]/.test(cell)) continue;
    const [, a, , b] = yearLast.exec(bareDate(cell.trim())) ?? [];
    first ||= Number(a) > 12;
    second ||= Number(b) > 12;
  }
  return first === second ? null : first ? 'day' : 'month';
}
