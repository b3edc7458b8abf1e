import { isWhole, readDecimal, toWhole } from './decimal.ts';
import { isNothing, plain } from './plain.ts';
import { none, refused, said, type Reading } from './reading.ts';

const counted = /\s*(?:年度|年|个月|月|个|人次|人|次|件|台|套|户|天|日|笔|条|万|k)$/i;
const usual = /^\d{1,9}$/;
/** The bounds of an INTEGER. */
const largest = 2 ** 31 - 1;

/** A whole number: `1,234`, `24个月`, `2027年度`, `3.0`, `12万`. */
export function readInteger(cell: string): Reading {
  if (usual.test(cell)) return said(Number(cell));
  const text = plain(cell);
  if (isNothing(text)) return none;
  const unit = counted.exec(text)?.[0].trim() ?? '';
  const decimal = readDecimal(unit === '' ? text : text.replace(counted, '') + powers(unit));
  if (!decimal) return refused('not_a_number', '12');
  if (!isWhole(decimal)) return refused('not_whole', '12');
  const value = toWhole(decimal);
  return value === null || Math.abs(value) > largest ? refused('out_of_range', `≤ ${largest}`) : said(value);
}

const powers = (unit: string) => (unit === '万' ? 'e4' : /k/i.test(unit) ? 'e3' : '');
