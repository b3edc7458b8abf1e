/** `YYYY-MM-DD` of the calendar. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const isYear = (text: string): boolean => /^(19|20|21)\d\d$/.test(text);
