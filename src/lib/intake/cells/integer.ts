import { isWhole, readDecimal, toWhole, type Decimal, type DecimalMark } from './decimal.ts';
import { readNumeral } from './numerals.ts';
import { plain } from './plain.ts';
import { none, notANumber, refused, said, type ReadCell, type Reading } from './reading.ts';
import { isSilent } from './silent.ts';
import { toSimplified } from './simplified.ts';

const counted = /\s*(?:年度|财年|年|个月|月|个|人次|人|次|件|台|套|户|名|位|天|日|笔|条|项|万|亿|k|months?|years?)$/i;
const financialYear = /^(?:fy|财年|financial year|fiscal year)\s*(?=\d{4}$)/i;
const usual = /^\d{1,9}$/;
/** The bounds of an INTEGER. */
const largest = 2 ** 31 - 1;

/** A whole number: `1,234`, `24个月`, `2027年度`, `二〇二七年`, `FY2027`, `3.0`, `12万`. */
export function integerReader(mark: DecimalMark = 'point'): ReadCell {
  return (cell) => {
    if (usual.test(cell)) return said(Number(cell));
    const bare = plain(cell);
    if (isSilent(bare)) return none;
    const text = toSimplified(bare).replace(financialYear, '');
    const decimal = decimalOf(text, mark);
    return decimal ? wholeNumber(decimal) : notANumber(text, '12');
  };
}

function decimalOf(text: string, mark: DecimalMark): Decimal | null {
  const unit = counted.exec(text)?.[0].trim() ?? '';
  const digits = text.replace(counted, '');
  return readDecimal(unit === '' ? text : digits + powers(unit), mark) ?? numeralOf(text) ?? numeralOf(digits);
}

const numeralOf = (text: string) => readNumeral(text.replace(/[元圆块整正]/g, '?'))?.decimal ?? null;

function wholeNumber(decimal: Decimal): Reading {
  if (!isWhole(decimal)) return refused('not_whole', '12');
  const value = toWhole(decimal);
  return value === null || Math.abs(value) > largest ? refused('out_of_range', `≤ ${largest}`) : said(value);
}

const powers = (unit: string) => (unit === '万' ? 'e4' : unit === '亿' ? 'e8' : /^k$/i.test(unit) ? 'e3' : '');

export const readInteger = integerReader();
