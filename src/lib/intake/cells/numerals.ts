import type { Decimal } from './decimal.ts';

const digits = new Map(
  ['〇零○', '一壹弌', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    Array.from(forms, (form) => [form, value] as const)
  )
);
const tens = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000]
]);
const one = '[〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖]';
const whole = '[〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億]+';
const amount = new RegExp(
  `^(?:人民币)?(?:(${whole})(?:点(${one}+)([十百千]?[万亿]|[百千])?)?)(?:[元圆块](?:(${one})角)?零?(?:(${one})分)?)?[整正]?$`
);
const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };
/** A dash is often typed as this numeral. */
const dash = '一';

/** A number spelt in Chinese, in Simplified characters. */
export interface Numeral {
  readonly decimal: Decimal;
  /** It holds 万, 亿 or 元: no unit of the column's applies. */
  readonly hasUnit: boolean;
}

/** `三百万`, `壹佰贰拾万元整`, `十二点六万`, `一千元五角`; `null` for anything else and for a lone `一`. */
export function readNumeral(text: string): Numeral | null {
  const [, integer = '', fraction = '', power = '', jiao, fen] = amount.exec(text) ?? [];
  const value = text === dash || integer === '' ? null : wholeOf(integer);
  if (value === null) return null;
  const cents = jiao || fen ? `${digitOf(jiao)}${digitOf(fen)}` : '';
  const decimal = { negative: false, whole: String(value), fraction: fraction ? spelt(fraction) : cents };
  return { decimal: moved(decimal, powers[power] ?? 0), hasUnit: /[万亿元圆块]/.test(text) };
}

const digitOf = (form: string | undefined) => digits.get(form ?? '') ?? 0;
const spelt = (forms: string) => Array.from(forms, digitOf).join('');

function moved({ negative, whole, fraction }: Decimal, power: number): Decimal {
  const padded = fraction.padEnd(power, '0');
  return { negative, whole: whole + padded.slice(0, power), fraction: padded.slice(power) };
}

/** `二〇二四` digit by digit, anything else by its tens; `null` when out of order. */
export function wholeOf(text: string): number | null {
  if (text.length > 1 && Array.from(text).every((form) => digits.has(form))) return Number(spelt(text));
  return byHighUnits(text);
}

function byHighUnits(text: string): number | null {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4]
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const above = byHighUnits(text.slice(0, at));
    const below = at === text.length - 1 ? 0 : byHighUnits(text.slice(at + 1));
    return above === null || below === null || above === 0 || below >= size ? null : above * size + below;
  }
  return byTens(text);
}

/** Below ten thousand: `三千零五十`, `十二`, `廿` is not known. */
function byTens(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = 10_000;
  for (const form of text) {
    const size = tens.get(form);
    if (size === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digits.get(form) ?? 0;
    } else {
      if (size >= last) return null;
      sum += (digit ?? (sum === 0 ? 1 : 0)) * size;
      [digit, last] = [null, size];
    }
  }
  return text === '' ? null : sum + (digit ?? 0);
}
