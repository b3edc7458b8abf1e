/** What a statement reads, found without parsing SQL: enough for plain selects, and checked by running them. */

const noise = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g;
/** `from` that names no relation: `is distinct from x`, `extract(year from x)`. */
const otherFrom = /\bdistinct\s+from\b|\b(?:extract|trim|substring|overlay)\s*\([^()]*?\bfrom\b/gi;
const cte = /(?:\bwith(?:\s+recursive)?|,)\s+(\w+)\s*(?:\([^()]*\)\s*)?as\s+(?:(?:not\s+)?materialized\s+)?\(/gi;
const name = String.raw`"?(\w+)"?(?!\w*\s*[(.])`;
const read = new RegExp(String.raw`\b(?:from|join|(?:un)?pivot(?!\s+(?:in|ex)clude\b))\s+${name}`, 'gi');
/** Words that end an item of `from`, so that they are not taken for its alias. */
const notAlias = 'where|cross|inner|left|right|full|anti|semi|join|on|using|group|order|union|qualify|window|unpivot';
const another = new RegExp(String.raw`^(?:\s+(?:as\s+)?(?!(?:${notAlias})\b)\w+)?\s*,\s*${name}`, 'i');

const bare = (sql: string) => sql.replace(noise, ' ').replace(otherFrom, ' ');

/** Names of a statement's common table expressions. */
export function commonTables(sql: string): string[] {
  return [...bare(sql).matchAll(cte)].map((m) => (m[1] ?? '').toLowerCase());
}

/** Names that a statement reads by `from`, `join`, `pivot` or after a comma in `from`, its own CTEs left out; sorted. */
export function references(sql: string): string[] {
  const text = bare(sql);
  const own = new Set(commonTables(sql));
  const found = [...text.matchAll(read)].flatMap((m) => [m[1] ?? '', ...listed(text.slice(m.index + m[0].length))]);
  return [...new Set(found.map((one) => one.toLowerCase()))].filter((one) => !own.has(one)).sort();
}

/** `from a x, b`: what follows the first name. */
function listed(rest: string): string[] {
  const next = another.exec(rest);
  return next ? [next[1] ?? '', ...listed(rest.slice(next[0].length))] : [];
}
