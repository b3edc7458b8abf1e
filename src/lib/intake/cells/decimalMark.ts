import type { DecimalMark } from './decimal.ts';
import { plain } from './plain.ts';

const dressed = /^[-+(\s¥£$€a-z]{0,5}([\d.,' ]*\d)[\s元圆万亿千百%¥£$€a-z)]{0,6}$/i;
/** Only a decimal comma explains these, whatever stands around them. */
const surelyComma = /^\d{1,3}(?:[. ']\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^0,\d+$/;
/** Most likely a decimal comma, else a slip. */
const likelyComma = /^\d+,(?:\d{1,2}|\d{5,})$/;
const surelyPoint =
  /^\d{1,3}(?:[, ']\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|^\d*\.(?:\d{1,2}|\d{4,})$|^0\.\d+$|^\d{1,4}(?:,\d{4})+$/;
const thousands = /^[1-9]\d{0,2},\d{3}$/;

/**
 * What a column's cells tell about `1,234`: a decimal comma only where cells show one and none speaks against it; a
 * slip like `12,5` among thousands like `1,234` is no sign.
 */
export function decimalMark(cells: Iterable<string>): DecimalMark {
  let isSure = false;
  let commas = 0;
  for (const cell of cells) {
    if (!/[.,]/.test(cell)) continue;
    const digits = dressed.exec(plain(cell))?.[1]?.trim() ?? '';
    if (surelyPoint.test(digits)) return 'point';
    isSure ||= surelyComma.test(digits);
    commas += likelyComma.test(digits) ? 1 : thousands.test(digits) ? -1 : 0;
  }
  return isSure || commas > 0 ? 'comma' : 'point';
}
