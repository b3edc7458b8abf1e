/** A decimal as it was written: digits only, so that no binary fraction comes between a cell and its 分. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Which sign parts whole from fraction: `1,234.50` or `1.234,50`. */
export type DecimalMark = 'point' | 'comma';

const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+|\d+)?$/;
const number = /^([+-]?)([\d, '’]*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** `1,234.50`, `1'234.50`, `-12`, `.5`, `1.2E+07`, by the comma `1.234,50`; `null` for anything else. Takes the plain form. */
export function readDecimal(text: string, mark: DecimalMark = 'point'): Decimal | null {
  const [, sign, whole = '', fraction = '', power] = number.exec(mark === 'comma' ? swapped(text) : text) ?? [];
  if (sign === undefined || whole + fraction === '' || !grouped.test(whole)) return null;
  const decimal = { negative: sign === '-', whole: whole.replace(/[, '’]/g, ''), fraction };
  return power ? shift(decimal, Number(power)) : decimal;
}

const swapped = (text: string) => text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));

/** Times ten to the power. */
export function shift({ negative, whole, fraction }: Decimal, power: number): Decimal {
  const digits = whole + fraction;
  const point = whole.length + power;
  const left = point <= 0 ? '' : digits.padEnd(point, '0').slice(0, point);
  const right = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return { negative, whole: left, fraction: right };
}

/** The nearest whole number, halves away from zero; `null` beyond what is exact (2⁵³). */
export function toWhole({ negative, whole, fraction }: Decimal): number | null {
  const size = Number(whole || '0') + (fraction.charAt(0) >= '5' ? 1 : 0);
  if (!Number.isSafeInteger(size)) return null;
  return negative && size !== 0 ? -size : size;
}

export function isWhole({ fraction }: Decimal): boolean {
  return /^0*$/.test(fraction);
}

export function toNumber({ negative, whole, fraction }: Decimal): number {
  const size = Number(`${whole || '0'}.${fraction || '0'}`);
  return negative && size !== 0 ? -size : size;
}
