import type { DataType, Decimal, Dictionary, Float, Time, Timestamp, Vector } from 'apache-arrow';
import { dateText, timeText, timestampText } from '../../engine/values.ts';
import { typeIds } from './arrowTypes.ts';

/** The cell of a row, as text; empty where there is no value. */
export type CellText = (row: number) => string;

/** How a column's cells are read. Numbers are exact, dates ISO, booleans TRUE and FALSE. */
export function textOf(columnType: DataType, column: Vector | null): CellText {
  if (!column) return () => '';
  const say = sayer(columnType);
  return (row) => {
    const value: unknown = column.get(row);
    return value === null || value === undefined ? '' : say(value);
  };
}

type Say = (value: unknown) => string;

function sayer(columnType: DataType): Say {
  switch (columnType.typeId as number) {
    case typeIds.dictionary:
      return sayer((columnType as Dictionary).dictionary);
    case typeIds.float:
      return (columnType as Float).precision < 2 ? (value) => shortText(value as number) : plainText;
    case typeIds.date:
      return (value) => day(Number(value));
    case typeIds.timestamp:
      return (value) => moment(Number(value), zoneMinutes((columnType as Timestamp).timezone ?? ''));
    case typeIds.time:
      return (value) => timeText(BigInt(String(value)), perSecond((columnType as Time).unit));
    case typeIds.decimal:
      return (value) => decimalText(value as Uint32Array, (columnType as Decimal).scale);
    case typeIds.binary:
    case typeIds.largeBinary:
      return (value) => new TextDecoder().decode(value as Uint8Array);
    default:
      return plainText;
  }
}

/** The fewest digits that give the same number of 32 bits. */
function shortText(value: number): string {
  if (!Number.isFinite(value)) return '';
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

const perSecond = (unit: number) => 10n ** BigInt(unit * 3);

/** @param milliseconds since 1970; outside the calendar the number itself */
function day(milliseconds: number): string {
  return inCalendar(milliseconds, () => dateText(Math.floor(milliseconds / 86_400_000)));
}

/** With no time of day where there is none. */
function moment(milliseconds: number, minutesEast: number): string {
  const local = milliseconds + minutesEast * 60_000;
  const micros = BigInt(Math.round(local * 1000));
  return inCalendar(local, () => timestampText(micros, 1_000_000n).replace(/ 00:00:00$/, ''));
}

function inCalendar(milliseconds: number, say: () => string): string {
  try {
    return say();
  } catch {
    return String(milliseconds);
  }
}

/** A zone that is a distance from Greenwich, as `+08:00`; one that is a name is left in universal time. */
function zoneMinutes(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** @param words of 32 bits, the least first, in two's complement */
function decimalText(words: Uint32Array, scale: number): string {
  const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const value = BigInt.asIntN(words.length * 32, bits);
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const part = digits.slice(-scale).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${part === '' ? '' : `.${part}`}`;
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Symbol.iterator in value && !('toJSON' in value && !Array.isArray(value)))
    return listText(value as Iterable<unknown>);
  return structured(value);
}

function listText(values: Iterable<unknown>): string {
  return [...values].map((one) => (one === null ? '' : plainText(one))).join(';');
}

function structured(value: object): string {
  const plain = 'toJSON' in value ? (value as { toJSON: () => unknown }).toJSON() : value;
  if (Array.isArray(plain) && plain.every((one) => typeof one !== 'object' || one === null)) return listText(plain);
  return JSON.stringify(plain, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
}
