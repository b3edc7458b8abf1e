import { currencyIn } from './currency.ts';
import { readDecimal, shift, toWhole, type Decimal } from './decimal.ts';
import { isNothing, plain } from './plain.ts';
import { powerOf } from './power.ts';
import { none, refused, said, type ReadCell, type Reading } from './reading.ts';

const sign = '(?:人民币|rmb|cny|gbp|usd|eur|hkd|us\\$|hk\\$|[¥£$€])';
const amount = new RegExp(
  `^([+-]?)\\s*(${sign}?)\\s*([+-]?[\\d.][\\d,. ]*(?:e[+-]?\\d+)?)\\s*([a-z]*|[十百千]?万亿?|[百千十]?亿|[十百千])\\s*(${sign}|美元|港元|欧元|日元|英镑|元|圆)?整?$`,
  'i'
);
const attempt =
  /^[+-]*\s*\(?\s*[+-]*[\d¥£$€.]|^(?:人民币|rmb|cny|gbp|usd)\s*\d|^(?:约|大约|近|超|超过|不超过|不足|不少于|至少|approx|about|circa|c\.|under|over|up to|[~<>≤≥±])\s*[¥£$€]?\d/i;
const numerals =
  /^(?:人民币)?[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+(?:[元圆点][〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖角分整元圆]*)?$/;
const cents = 2;

/** Money in whole 分; the cell's own unit (`1,200万元`) before the column's. A dash, a word or a sentence is no amount. */
export function moneyReader(scale: number): ReadCell {
  const power = Math.round(Math.log10(scale));
  return (cell) => {
    const text = plain(cell);
    if (isNothing(text)) return none;
    return readAmount(text, power) ?? notAnAmount(text);
  };
}

const usual = /^-?\d+(?:\.\d+)?$/;

function readAmount(text: string, columnPower: number): Reading | null {
  const bareNumber = usual.test(text) ? readDecimal(text) : null;
  return bareNumber ? inCents(bareNumber, columnPower, null) : readDressed(text, columnPower);
}

/** With sign, currency, unit or brackets about it. */
function readDressed(text: string, columnPower: number): Reading | null {
  const bracketed = /^([¥£$€]?)\s*\((.*)\)$/.exec(text);
  const [, outer = '', front = '', digits = '', unit = '', back = ''] =
    amount.exec(bracketed ? `${bracketed[1]}${bracketed[2]}` : text) ?? [];
  const decimal = readDecimal((outer + digits).trim());
  const unitPower = powerOf(unit);
  if (!decimal || unitPower === null || (outer && /^[+-]/.test(digits))) return null;
  const power = unit || /[元圆]$/.test(back) ? unitPower : columnPower;
  const negative = decimal.negative !== Boolean(bracketed);
  return inCents({ ...decimal, negative }, power, currencyIn(front || back));
}

function inCents(decimal: Decimal, power: number, currency: string | null): Reading {
  const value = toWhole(shift(decimal, power + cents));
  return value === null ? refused('out_of_range', '≤ 90071992547409.91') : said(value, currency);
}

/** Words hold no amount; what begins like one, or spells one out, was meant as one. */
function notAnAmount(text: string): Reading {
  return attempt.test(text) || numerals.test(text) ? refused('not_a_number', '1234.50') : none;
}
