import type { CellObject } from '@e965/xlsx';
import { serialDay } from '../cells/calendar.ts';
import { currencyIn } from '../cells/currency.ts';

/** What a number's format makes of it. */
interface Format {
  readonly kind: 'number' | 'share' | 'day' | 'time';
  /** Of money, else empty. */
  readonly sign: string;
}

export type Formats = (format: string) => Format;

/** Each format is understood once. @param isDate whether a number of it is a day or a time */
export function formats(isDate: (format: string) => boolean): Formats {
  const known = new Map<string, Format>();
  return (format) => {
    const found = known.get(format) ?? understood(format, isDate);
    known.set(format, found);
    return found;
  };
}

const general: Format = { kind: 'number', sign: '' };

function understood(format: string, isDate: (format: string) => boolean): Format {
  if (format === '' || format === 'General') return general;
  if (isDate(format)) return { kind: hasDay(format) ? 'day' : 'time', sign: '' };
  if (format.includes('%')) return { kind: 'share', sign: '' };
  return { kind: 'number', sign: signOf(format) };
}

/** Hours and minutes without a day are a time; `m` alone may be either, and is a month beside a year or a day. */
function hasDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[yde年月日]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(format));
}

const signs: Readonly<Record<string, string>> = { CNY: '¥', GBP: '£', USD: '$', EUR: '€', HKD: 'HK$' };

/** `[$£-809]#,##0.00` names its currency; `[$-409]` only a language. */
function signOf(format: string): string {
  const plain = format.replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1').replace(/\[[^\]]*\]|["\\_*]/g, '');
  if (!/[¥￥£$€]/.test(plain)) return '';
  const currency = currencyIn(plain.normalize('NFKC'));
  return currency === null ? '' : (signs[currency] ?? '');
}

/** Of errors, by the library's number. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA'
};

/** A cell as a person would type it: its text alone, without links and styles. */
export function cellText(cell: CellObject, known: Formats, from1904: boolean): string {
  const { t: type, v: value } = cell;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (type === 'b') return value ? 'TRUE' : 'FALSE';
  if (type === 'e') return errors[value as number] ?? '#N/A';
  if (typeof value !== 'number') return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return numberText(value, known(String(cell.z ?? '')), from1904);
}

/** Spreadsheets show 15 digits: what lies beyond is noise of the binary fraction. */
function numberText(value: number, { kind, sign }: Format, from1904: boolean): string {
  if (kind === 'day') return serialDay(value, from1904) ?? decimalText(value);
  if (kind === 'time') return timeText(value);
  if (kind === 'share') return `${decimalText(value * 100)}%`;
  return sign + decimalText(value);
}

function timeText(days: number): string {
  const seconds = Math.round(days * 86_400);
  if (seconds < 0) return decimalText(days);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function decimalText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(15)));
}
