import { isoDay } from './calendar.ts';
import { dateReader, type DateContext } from './date.ts';
import { plain } from './plain.ts';
import { refused, said, type ReadCell, type Reading } from './reading.ts';

/** A month as its first day: `2024-03`, `202403`, `2024年3月`, or any day in it. */
export function monthReader(context: DateContext): ReadCell {
  const readDate = dateReader(context);
  return (cell) => {
    const [, year, month] = /^(\d{4})(\d{2})$/.exec(plain(cell)) ?? [];
    if (year) return asMonth(isoDay(Number(year), Number(month), 1));
    const { value, reason } = readDate(cell);
    return value === null && reason === null ? readDate('') : asMonth(value);
  };
}

function asMonth(day: Reading['value']): Reading {
  return typeof day === 'string' ? said(`${day.slice(0, 7)}-01`) : refused('not_a_month', '2024-03');
}
