import { currencyIn } from './currency.ts';
import { readDecimal, shift, toWhole, type Decimal, type DecimalMark } from './decimal.ts';
import { readNumeral } from './numerals.ts';
import { plain } from './plain.ts';
import { powerOf } from './power.ts';
import { none, notANumber, refused, said, type ReadCell, type Reading } from './reading.ts';
import { isSilent } from './silent.ts';
import { toSimplified } from './simplified.ts';

const sign = '(?:人民币|rmb|cny|gbp|usd|eur|hkd|us\\$|hk\\$|[¥£$€])';
const amount = new RegExp(
  `^([+-]?)\\s*(${sign}?)\\s*([+-]?[\\d.][\\d,. '’]*(?:e[+-]?\\d+)?)\\s*([a-z]*|[十百千]?万亿?|[百千十]?亿|[十百千])\\s*(${sign}|美元|港元|欧元|日元|英镑|元|圆|块)?[整正]?$`,
  'i'
);
const attempt =
  /^[+-]*\s*\(?\s*[+-]*[\d¥£$€.]|^[lIoO|][\d.,]|^(?:人民币|rmb|cny|gbp|usd)\s*\d|^(?:约|大约|大概|预计|近|超|超过|不超过|不足|不少于|不低于|不高于|至少|至多|最多|最少|共|共计|合计|approx|about|circa|c\.|under|over|up to|[~<>≤≥±])\s*[¥£$€]?\d/i;
const numerals =
  /^(?:人民币|约|近|超过?|不超过|不足)?[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+(?:[元圆点多余几][〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖角分整元圆万亿余]*)?$/;
const cents = 2;

/** Money in whole 分; the cell's own unit (`1,200万元`) before the column's. A dash, a word or a sentence is no amount. */
export function moneyReader(scale: number, mark: DecimalMark = 'point'): ReadCell {
  const power = Math.round(Math.log10(scale));
  return (cell) => {
    const bare = plain(cell);
    if (usual.test(bare)) return readAmount(bare, power, mark) ?? notAnAmount(bare);
    if (isSilent(bare)) return none;
    const text = toSimplified(bare);
    return readAmount(text, power, mark) ?? notAnAmount(text);
  };
}

const usual = /^-?\d+(?:\.\d+)?$/;

function readAmount(text: string, columnPower: number, mark: DecimalMark): Reading | null {
  const bareNumber = mark === 'point' && usual.test(text) ? readDecimal(text) : null;
  if (bareNumber) return inCents(bareNumber, columnPower, null);
  return readDressed(text, columnPower, mark) ?? readCompound(text) ?? readSpelt(text, columnPower);
}

/** With sign, currency, unit or brackets about it. */
function readDressed(text: string, columnPower: number, mark: DecimalMark): Reading | null {
  const bracketed = /^([¥£$€]?)\s*\(([^()]*)\)\s*([^\d()]*)$/.exec(text);
  const [, outer = '', front = '', digits = '', unit = '', back = ''] =
    amount.exec(bracketed ? bracketed.slice(1).join('') : text) ?? [];
  const decimal = readDecimal((outer + digits).trim(), mark);
  const unitPower = powerOf(unit);
  if (!decimal || unitPower === null || (outer && /^[+-]/.test(digits))) return null;
  const power = unit || /[元圆块]$/.test(back) ? unitPower : columnPower;
  const negative = decimal.negative !== Boolean(bracketed);
  return inCents({ ...decimal, negative }, power, currencyIn(front || back));
}

/** `1亿2000万元`: the 亿 and what is below them. */
function readCompound(text: string): Reading | null {
  const [, high, low, below] = /^(\d+)亿(\d{1,4})万(?:(\d{1,4}))?[元圆]?[整正]?$/.exec(text) ?? [];
  if (!high || !low) return null;
  const whole = high + low.padStart(4, '0') + (below ?? '').padStart(4, '0');
  return inCents({ negative: false, whole, fraction: '' }, 0, /[元圆]/.test(text) ? 'CNY' : null);
}

/** `壹佰贰拾万元整`, `三百万`. */
function readSpelt(text: string, columnPower: number): Reading | null {
  const numeral = readNumeral(text);
  if (!numeral) return null;
  return inCents(numeral.decimal, numeral.hasUnit ? 0 : columnPower, /[元圆块]|人民币/.test(text) ? 'CNY' : null);
}

function inCents(decimal: Decimal, power: number, currency: string | null): Reading {
  const value = toWhole(shift(decimal, power + cents));
  return value === null ? refused('out_of_range', '≤ 90071992547409.91') : said(value, currency);
}

/** Words hold no amount; what begins like one, or spells one out, was meant as one. */
function notAnAmount(text: string): Reading {
  return attempt.test(text) || numerals.test(text) ? notANumber(text, '1234.50') : none;
}
