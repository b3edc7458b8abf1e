import { wholeOf } from './numerals.ts';
import { toSimplified } from './simplified.ts';

const numerals = '[〇零○一二三四五六七八九十]';
const spelt = new RegExp(`(${numerals}+)(?=[年月日号])`, 'g');
const clock =
  /[ T]*(?:[上下]午|中午|凌晨|晚上)?[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*Z|\s*[+-]\d{2}:?\d{2})?$|(?<=日)\s*(?:[上下]午)?\d{1,2}[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?$/i;
const weekday = /\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$|,?\s*\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?$/i;
/** `2024 年 3 月` */
const besideSign = / (?=[年月日])|(?<=[年月]) /g;

/** A date's text without clock and weekday, its Chinese numerals as digits: `二〇二四年三月五日 9:30` → `2024年3月5日`. */
export function bareDate(text: string): string {
  const chinese = isAscii.test(text) ? text : toSimplified(text).replace(spelt, digitsOf);
  return chinese.replace(clock, '').replace(weekday, '').replace(besideSign, '').trim();
}

const isAscii = /^[\x20-\x7e]*$/;

function digitsOf(numeral: string): string {
  return String(wholeOf(numeral) ?? numeral);
}
