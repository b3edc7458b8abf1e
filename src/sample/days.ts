/** Days as the tables write them, `YYYY-MM-DD`: they compare as text. */

export const asOf = '2026-11-01';

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

export const addDays = (from: string, days: number) => iso(Date.parse(from) + Math.round(days) * day);

/** The same day of a later month, or that month's last. */
export function addMonths(from: string, months: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / day;

export const yearOf = (date: string) => Number(date.slice(0, 4));
