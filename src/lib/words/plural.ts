/** English plurals. Chinese has none. */

const irregular: Readonly<Record<string, string>> = { person: 'people', criterion: 'criteria', analysis: 'analyses' };

function pluralOf(noun: string): string {
  const [, before = '', last = noun] = /^(.*\s)?(\S+)$/.exec(noun) ?? [];
  if (irregular[last]) return before + irregular[last];
  if (/[^aeiou]y$/.test(last)) return `${before}${last.slice(0, -1)}ies`;
  return `${before}${last}${/(s|x|z|ch|sh)$/.test(last) ? 'es' : 's'}`;
}

/** The noun alone: `noun(1, 'month')` → “month”, `noun(2, 'month')` → “months”. */
export const noun = (count: number, singular: string, plural = pluralOf(singular)): string =>
  count === 1 ? singular : plural;

/** With its count: `plural(1234, 'project')` → “1,234 projects”. Whole counts only; figures with decimals are formatted first. */
export function plural(count: number, singular: string, many?: string): string {
  const figure = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${figure} ${noun(count, singular, many)}`;
}
