const zero = 48;
const point = 46;
const minus = 45;
/** So many digits are exact in a double. */
const mostDigits = 15;
/** The largest number of so many digits. */
export const mostPlain = 10 ** mostDigits - 1;
const powers = Array.from({ length: 23 }, (_power, at) => 10 ** at);

/**
 * `-12.50` in ASCII bytes: times ten to the power where that is a whole number, or as it stands (`null`); else `NaN`:
 * groups, signs and words are for others.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number, power: number | null): number {
  const found = new Float64Array(1);
  putPlainNumber({ bytes, power, found }, start, end, 0);
  return found[0] ?? NaN;
}

/** Of many: what they are read from, as what, and where they are put. */
export interface PlainNumbers {
  readonly bytes: Uint8Array;
  readonly power: number | null;
  readonly found: Float64Array;
}

/** As `plainNumber`, put into `found[at]`: a number that is given back costs a place in memory. Whether it is one. */
export function putPlainNumber({ bytes, power, found }: PlainNumbers, start: number, end: number, at: number): boolean {
  found[at] = NaN;
  const isNegative = start < end && bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let value = 0;
  let dot = end;
  for (let place = first; place < end; place++) {
    const digit = (bytes[place] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === point - zero && dot === end) dot = place;
    else return false;
  }
  const digits = end - first - (dot < end ? 1 : 0);
  if (digits === 0 || digits > mostDigits) return false;
  const fraction = dot < end ? end - dot - 1 : 0;
  const by = (power ?? 0) - fraction;
  const signed = isNegative ? -value : value;
  const shifted = by < 0 ? signed / (powers[-by] ?? NaN) : signed * (powers[by] ?? NaN);
  if (power !== null && !Number.isSafeInteger(shifted)) return false;
  found[at] = shifted + 0;
  return true;
}

/**
 * Whole digits up by whole powers, or down where nothing is lost. @param power `null`: with `fraction` of the digits
 * behind the point, as they stand
 */
export function shifted(digits: number, power: number | null, fraction: number): number {
  if (power === null) return digits / (powers[fraction] ?? NaN) + 0;
  const by = powers[Math.abs(power)] ?? NaN;
  const value = power < 0 ? digits / by : digits * by;
  return Number.isSafeInteger(value) ? value + 0 : NaN;
}
