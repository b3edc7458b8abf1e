/**
 * One JavaScript value per SQL type, the same from both adapters. What cannot be said exactly is refused with a
 * sentence, never rounded or wrapped in silence.
 */

const wholeDays = { first: -719_162, last: 2_932_896 };
const millisecondsPerDay = 86_400_000;

/** BIGINT, HUGEINT and their kin: a number. @throws RangeError beyond ±2^53, where a number would round. */
export function integer(value: bigint | number): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`Integer: found ${value}; expected at most 2^53 either side of zero (cast it to varchar).`);
}

/** DECIMAL: the nearest number. @param unscaled 12345 for 123.45 at scale 2. @throws RangeError beyond ±2^53. */
export function decimal(unscaled: bigint, scale: number): number {
  const whole = Number(unscaled);
  if (Number.isSafeInteger(whole)) return whole / 10 ** scale;
  const number = Number(`${unscaled}e-${scale}`);
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
  throw new RangeError(`Decimal: found ${number}; expected at most 2^53 either side of zero (cast it to varchar).`);
}

/** DATE: `YYYY-MM-DD`. @param days since 1970-01-01. @throws RangeError before year 1, after 9999, at infinity. */
export function dateText(days: number): string {
  if (days < wholeDays.first || days > wholeDays.last) throw outsideCalendar('Date');
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of `YYYY-MM-DD`; `null`: the text is no such day. */
export function dayNumber(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsPerDay;
  return Number.isInteger(days) && days >= wholeDays.first && dateText(days) === text ? days : null;
}

/** TIMESTAMP of any unit: `YYYY-MM-DD HH:MM:SS`, with a fraction only where there is one. @throws RangeError as dates. */
export function timestampText(count: bigint, perSecond: bigint): string {
  const seconds = floorDivide(count, perSecond);
  const day = floorDivide(seconds, 86_400n);
  if (day < wholeDays.first || day > wholeDays.last) throw outsideCalendar('Timestamp');
  const text = new Date(Number(seconds) * 1000).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 19)}${fraction(count - seconds * perSecond, perSecond)}`;
}

/** TIME: `HH:MM:SS`, with a fraction only where there is one. */
export function timeText(count: bigint, perSecond: bigint): string {
  const seconds = Number(count / perSecond);
  return `${clock(seconds)}${fraction(count % perSecond, perSecond)}`;
}

const timeTz = { offsetBits: 24n, greatestOffset: 16 * 3600 - 1 };

/** TIMETZ: `HH:MM:SS+08`. @param bits microseconds, then 24 bits of the offset counted down from its greatest. */
export function timeTzText(bits: bigint): string {
  const offset = timeTz.greatestOffset - Number(BigInt.asUintN(Number(timeTz.offsetBits), bits));
  const [hours, minutes, seconds] = clock(Math.abs(offset)).split(':');
  const parts = seconds !== '00' ? [hours, minutes, seconds] : minutes !== '00' ? [hours, minutes] : [hours];
  return `${timeText(bits >> timeTz.offsetBits, 1_000_000n)}${offset < 0 ? '-' : '+'}${parts.join(':')}`;
}

/** INTERVAL: as DuckDB writes it, `1 year 2 months 3 days 04:00:00.5`. */
export function intervalText(months: number, days: number, micros: bigint): string {
  const year = Math.trunc(months / 12);
  const parts = [counted(year, 'year'), counted(months - year * 12, 'month'), counted(days, 'day')].filter(Boolean);
  const size = micros < 0n ? -micros : micros;
  if (micros !== 0n || parts.length === 0) parts.push(`${micros < 0n ? '-' : ''}${timeText(size, 1_000_000n)}`);
  return parts.join(' ');
}

function counted(count: number, unit: string): string {
  if (count === 0) return '';
  return `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function fraction(rest: bigint, perSecond: bigint): string {
  if (rest === 0n) return '';
  const digits = String(perSecond).length - 1;
  return `.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`;
}

function floorDivide(count: bigint, by: bigint): bigint {
  const quotient = count / by;
  return count % by < 0n ? quotient - 1n : quotient;
}

function outsideCalendar(what: string): RangeError {
  return new RangeError(
    `${what}: found one before the year 1, after 9999 or infinite; expected 0001-01-01 to 9999-12-31.`
  );
}

/** BIT: its digits. @param bytes the number of unused leading bits, then the bits. */
export function bitText(bytes: Uint8Array): string {
  const [unused = 0, ...rest] = bytes;
  return rest
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .slice(unused);
}

/** BIGNUM. @param bytes three of length and sign, then the magnitude; a negative one is stored inverted. */
export function bigNumber(bytes: Uint8Array): bigint {
  const isNegative = (bytes[0] ?? 0) < 128;
  const size = bytes.subarray(3).reduce((sum, byte) => sum * 256n + BigInt(isNegative ? 255 - byte : byte), 0n);
  return isNegative ? -size : size;
}
