const day = 86_400_000;
/** Excel's day 0, chosen so that every serial after its invented 29 February 1900 is right. */
const epoch1900 = Date.UTC(1899, 11, 30);
const days1904 = 1462;
const firstYear = 1900;
const lastYear = 2199;

/** `YYYY-MM-DD`, or `null` for a day that no calendar has, or one outside 1900–2199. */
export function isoDay(year: number, month: number, dayOfMonth: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Day of a spreadsheet's serial number (its hours are left out). */
export function serialDay(serial: number, from1904 = false): string | null {
  const whole = Math.floor(serial) + (from1904 ? days1904 : 0);
  if (!(whole > 60 && whole < 109_575)) return null;
  const at = new Date(epoch1900 + whole * day);
  return isoDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** `24` → 2024, `85` → 1985, `2024` → 2024. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const two = (n: number) => String(n).padStart(2, '0');
