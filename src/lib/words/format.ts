import type { Language } from './language.ts';
import { moneyWriting, type MoneyUnit } from './money.ts';

export type { MoneyUnit } from './money.ts';

/** There is none. */
export const none = '—';
/** Nobody said. */
export const unknownMark = '?';

/** A figure, or why there is none: `null` none, `'unknown'` nobody said. */
export type Maybe<T> = T | null | 'unknown';

/** How figures are written: the same on a page, in a picture and on paper. Nothing depends on the machine's locale. */
export interface Formats {
  readonly moneyUnit: MoneyUnit;
  /** 分 → “123.5 万元”: fewer decimals the larger the sum. */
  money(fen: Maybe<number>): string;
  /** 分 → “+12.5 万元”, “−3 万元”. */
  moneyDelta(fen: Maybe<number>): string;
  /** 分 → “1,234.50”: for a column whose heading names the unit; always the unit's own precision. */
  amount(fen: Maybe<number>): string;
  /** 分 → the number in this unit. */
  inUnit(fen: number): number;
  /** At most `digits` decimals. */
  number(value: Maybe<number>, digits?: number): string;
  /** Exactly `digits` decimals: one precision per column. */
  fixed(value: Maybe<number>, digits: number): string;
  /** “+3”, “−3”, “0”. */
  delta(value: Maybe<number>, digits?: number): string;
  /** 0.126 → “12.6%”. */
  share(value: Maybe<number>): string;
  /** A difference of shares: 0.021 → “+2.1 个百分点”, “+2.1 pp”. */
  shareDelta(value: Maybe<number>): string;
  /** `YYYY-MM-DD` as it is: for tables. */
  date(day: Maybe<string>): string;
  /** `2026-11-01` → “2026年11月1日”, “1 November 2026”: for sentences. */
  longDate(day: Maybe<string>): string;
  /** `2026-11` or a day of it → “2026年11月”, “November 2026”. */
  month(month: Maybe<string>): string;
}

type Sign = 'negative' | 'exceptZero';

const writers = new Map<string, Intl.NumberFormat>();

function writer(least: number, most: number, signDisplay: Sign): Intl.NumberFormat {
  const name = `${least} ${most} ${signDisplay}`;
  const known = writers.get(name);
  if (known) return known;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const made = new Intl.NumberFormat('en-US', { ...digits, signDisplay });
  writers.set(name, made);
  return made;
}

/** `least` to `most` decimals, thousands with commas, a true minus sign, never “−0”. */
function write(value: number, least: number, most: number, sign: Sign = 'negative'): string {
  return writer(least, most, sign).format(value).replace('-', '−');
}

/** Small sums keep their cents, large ones do not need them. */
const digitsFor = (value: number) => (Math.abs(value) < 10 ? 2 : Math.abs(value) < 1000 ? 1 : 0);

const orMark =
  <T extends number | string>(say: (value: T) => string) =>
  (value: Maybe<T>): string =>
    value === null ? none : value === 'unknown' ? unknownMark : say(value as T);

/** Rounds away the noise of binary fractions first, so that 12.65 % does not depend on how it was computed. */
const percent = (share: number) => Number((share * 100).toPrecision(12));

const months = 'January February March April May June July August September October November December'.split(' ');

/** Year, month and day of a text that begins like a date; none of another. */
function partsOf(text: string): readonly [number, number, number] | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text) ?? [];
  return year && month ? [Number(year), Number(month), Number(day ?? 0)] : undefined;
}

function longDate(text: string, language: Language): string {
  const parts = partsOf(text);
  if (!parts || parts[2] === 0) return longMonth(text, language);
  const [year, month, day] = parts;
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1] ?? month} ${year}`;
}

function longMonth(text: string, language: Language): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const [year, month] = parts;
  return language === 'zh' ? `${year}年${month}月` : `${months[month - 1] ?? month} ${year}`;
}

const pointsName: Readonly<Record<Language, string>> = { zh: '个百分点', en: 'pp' };

/** @param unit the unit of money that the page shows; see `moneyUnit` */
export function formats(unit: MoneyUnit, language: Language = 'zh'): Formats {
  const inUnit = (fen: number) => fen / unit.fen;
  const short = (value: number, sign?: Sign) => moneyWriting(write(value, 0, digitsFor(value), sign), unit);
  return {
    moneyUnit: unit,
    inUnit,
    money: orMark((fen: number) => short(inUnit(fen))),
    moneyDelta: orMark((fen: number) => short(inUnit(fen), 'exceptZero')),
    amount: orMark((fen: number) => write(inUnit(fen), unit.digits ?? 2, unit.digits ?? 2)),
    number: (value, digits = 6) => orMark((known: number) => write(known, 0, digits))(value),
    fixed: (value, digits) => orMark((known: number) => write(known, digits, digits))(value),
    delta: (value, digits = 1) => orMark((known: number) => write(known, 0, digits, 'exceptZero'))(value),
    share: orMark((share: number) => `${write(percent(share), 1, 1)}%`),
    shareDelta: orMark((share: number) => `${write(percent(share), 1, 1, 'exceptZero')}\u2009${pointsName[language]}`),
    date: orMark((day: string) => day),
    longDate: orMark((day: string) => longDate(day, language)),
    month: orMark((month: string) => longMonth(month, language))
  };
}
