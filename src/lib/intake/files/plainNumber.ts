const zero = 48;
const nine = 57;
const point = 46;
const minus = 45;
/** So many digits are exact in a double. */
const mostDigits = 15;
const powers = Array.from({ length: 23 }, (_power, at) => 10 ** at);

/**
 * `-12.50` in ASCII bytes: times ten to the power where that is a whole number, or as it stands (`null`); else `NaN`:
 * groups, signs and words are for others.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number, power: number | null): number {
  let at = start;
  const isNegative = bytes[at] === minus;
  if (isNegative) at += 1;
  let digits = 0;
  let value = 0;
  let fraction = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && byte <= nine) {
      value = value * 10 + (byte - zero);
      digits += 1;
      if (fraction >= 0) fraction += 1;
    } else if (byte === point && fraction < 0) fraction = 0;
    else return NaN;
  }
  if (digits === 0 || digits > mostDigits) return NaN;
  const shifted =
    power === null ? value / (powers[Math.max(0, fraction)] ?? NaN) : shift(value, power - Math.max(0, fraction));
  return isNegative && shifted !== 0 ? -shifted : shifted;
}

/** Up by whole powers, or down where nothing is lost. */
function shift(value: number, power: number): number {
  const by = powers[Math.abs(power)] ?? NaN;
  const shifted = power < 0 ? value / by : value * by;
  return Number.isSafeInteger(shifted) ? shifted : NaN;
}
