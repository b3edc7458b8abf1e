import { plain } from '../cells/plain.ts';
import { toSimplified } from '../cells/simplified.ts';

/** A year or a month that a heading says. `month` 1–12; its year may stand elsewhere. */
export interface Period {
  readonly year: number | null;
  readonly month: number | null;
}

export interface Dated {
  readonly period: Period;
  /** The heading without it. */
  readonly rest: string;
}

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const year = '((?:19|20)\\d{2})';
const month = '(1[0-2]|0?[1-9])';
const word = `(${names.join('|')})[a-z]*`;

/** More than one year or month, or all of them up to one: no column of a series. */
const several =
  /截[至止]|累计|以[前后来]|之[前后]|年[底末初]|月[底末初]|上年|季度|[上下]半年|\d\s*[-~至到]\s*\d{1,2}\s*月|\b(?:q[1-4]|h[12]|since|until|up to|cumulative|to date|through)\b/;
const twoYears = new RegExp(`${year}\\s*(?:年度?)?\\s*[-~至到/]\\s*${year}`);

type Reader = readonly [pattern: RegExp, read: (found: readonly string[]) => Period | null];

const readers: readonly Reader[] = [
  [new RegExp(`(?:fy|财年)?\\s*${year}\\s*[/-]\\s*((?:19|20)?\\d{2})(?!\\d)(?!\\s*[-/.月])`), fiscal],
  [/\bfy\s*'?(\d{2})\s*[/-]\s*(\d{2})(?!\d)/, ([, first = '']) => ofYear(`20${first}`)],
  [/\bfy\s*'?(?:20)?(\d{2})(?!\d)/, ([, first = '']) => ofYear(`20${first}`)],
  [new RegExp(`${year}\\s*年\\s*${month}\\s*月份?`), ([, y = '', m = '']) => ofMonth(y, Number(m))],
  [
    new RegExp(`(?<![\\d.])${year}\\s*[-/.]\\s*${month}(?:[-/.]0?1)?(?![\\d./-])`),
    ([, y = '', m = '']) => ofMonth(y, Number(m))
  ],
  [/(?<![\d.])(20\d{2})(0[1-9]|1[0-2])(?![\d.])/, ([, y = '', m = '']) => ofMonth(y, Number(m))],
  [
    new RegExp(`\\b${word}[\\s.'/-]*((?:20)?\\d{2})(?!\\d)`),
    ([, w = '', y = '']) => ofMonth(y.length === 2 ? `20${y}` : y, monthNamed(w))
  ],
  [new RegExp(`${year}[\\s./-]*${word}\\b`), ([, y = '', w = '']) => ofMonth(y, monthNamed(w))],
  [new RegExp(`(?<![\\da-z.-])${year}(?![\\d.])\\s*(?:年度?|财年)?`), ([, y = '']) => ofYear(y)],
  [/(?<!\d)([23]\d)年度?/, ([, y = '']) => ofYear(`20${y}`)],
  [new RegExp(`(?<![\\d.])${month}月份?`), ([, m = '']) => ({ year: null, month: Number(m) })],
  [/(十[一二]?|[一二三四五六七八九])月份?/, ([, m = '']) => ({ year: null, month: numerals.indexOf(m) + 1 })],
  [new RegExp(`^\\s*${word}\\.?\\s*$`), ([whole = '', w = '']) => wordAlone(whole.trim(), w)]
];

/** `2024年运维费` → 2024 and `运维费`; `2026-03`, `FY23/24` (the year it begins in), `1月`; `null` when there is none, or more than one. */
export function periodIn(raw: string): Dated | null {
  const text = toSimplified(plain(raw)).toLowerCase();
  if (!/\d|月|[a-z]{3}/.test(text) || several.test(text)) return null;
  const years = twoYears.exec(text);
  if (years && Number(years[2]) !== Number(years[1]) + 1) return null;
  for (const [pattern, read] of readers) {
    const found = pattern.exec(text);
    const period = found ? read(found) : null;
    if (found && period)
      return { period, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim() };
  }
  return null;
}

/** `2013/14` and `2013/2014`; `2024/03` is a month. */
function fiscal([, first = '', second = '']: readonly string[]): Period | null {
  const next = (Number(first) + 1) % 100;
  const isNext = Number(second) % 100 === next && (second.length === 4 || next > 12);
  return isNext ? ofYear(first) : null;
}

const ofYear = (digits: string): Period => ({ year: Number(digits), month: null });
const ofMonth = (digits: string, month: number): Period => ({ year: Number(digits), month });
const monthNamed = (word: string) => names.indexOf(word.slice(0, 3)) + 1;

const fullNames =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;

function wordAlone(whole: string, word: string): Period | null {
  return fullNames.test(whole) ? { year: null, month: monthNamed(word) } : null;
}
