import type { DecimalMark } from './decimal.ts';
import { boundsOf } from './range.ts';

type NumberType = 'money' | 'number' | 'integer' | 'share';

const amount =
  /[¥£$€]?\s*-?\d[\d,. '’]*\d?(?:\s*(?:[十百千]?万亿?|[百千十]?亿|[十百千]|bn|mn|million|billion|k|m)(?![a-z]))?\s*(?:元|%|‰)?/gi;
const numeral =
  /[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]{2,}(?:点[零〇一二三四五六七八九]+[万亿]?)?元?/g;
/** What may stand about a number and leave it the number: no digit, letter, sign or bracket of its own. */
const harmless = /^(?:(?![十百千万亿余多几成])[\p{Script=Han}\s,.。，、:;；~<>≤≥≈±])*$/u;
const remark = /\([\p{Script=Han}\s,，、]*\)/gu;
const inEnglish =
  /^(?:approx(?:imately)?|about|around|circa|c|ca|roughly|nearly|over|under|up to|at least|at most|some)?[\s.]*$/i;

/** Numbers a cell may have meant, the likeliest first; the caller keeps the first that its column reads. */
export function suggestNumbers(text: string, type: NumberType, mark: DecimalMark): string[] {
  if (boundsOf(text)) return [];
  return [...mistyped(text), ...otherMark(text, mark), ...inPercent(text, type), ...within(text)];
}

/** `1O0` → `100`, `l2.5` → `12.5`, `12。5` → `12.5`: letters that look like digits, where digits stand beside them. */
function mistyped(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const digits = text
    .replace(/[oOQ〇]/g, '0')
    .replace(/[lI|]/g, '1')
    .replace(/(?<=\d)[。·](?=\d)/g, '.');
  return digits === text ? [] : [digits];
}

/** `1.234,50` where the column has points, `1,234.50` where it has commas. */
function otherMark(text: string, mark: DecimalMark): string[] {
  const [, , sign] = /\d([.,])\d+(?:([.,])\d+)?\D*$/.exec(text) ?? [];
  const last = sign ?? /([.,])\d*\D*$/.exec(text)?.[1];
  const isOther = last === (mark === 'point' ? ',' : '.');
  if (!isOther || text.split(last).length !== 2) return [];
  const joined = text.replace(mark === 'point' ? /[. '](?=\d{3})/g : /[, '](?=\d{3})/g, '');
  return [joined.replace(last, mark === 'point' ? '.' : ',')];
}

/** `12.6` as a share is 12.6%. */
const inPercent = (text: string, type: NumberType) =>
  type === 'share' && /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? [`${text}%`] : [];

/** The one number inside words: `约300万元` → `300万元`, `12.5 万左右` → `12.5 万`. */
function within(text: string): string[] {
  const found = [...text.matchAll(/\d/.test(text) ? amount : numeral)];
  const [only] = found;
  if (!only || found.length > 1) return [];
  const around = (text.slice(0, only.index) + text.slice(only.index + only[0].length)).replace(remark, '');
  const digits = only[0].replace(/[,.\s]+$/, '').trim();
  return harmless.test(around) || inEnglish.test(around) ? [digits] : [];
}
