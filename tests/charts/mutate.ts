/** Every way to change one value of an input, and what it was. */

const vocabulary: Readonly<Record<string, readonly string[]>> = {
  kind: ['upgrade', 'om'],
  state: ['overdue', 'due'],
  force: ['soft', 'flat'],
  fate: ['breached', 'met'],
  first: ['highest', 'lowest']
};

function changed(key: string, value: unknown): unknown {
  if (typeof value === 'number') return value * 1.37 + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  const words =
    key === 'kind' && !['new', 'continued', 'om', 'upgrade'].includes(value) ? ['below', 'refused'] : vocabulary[key];
  if (words) return words.find((word) => word !== value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.replace(/^\d{4}/, (y) => String(Number(y) + 1)) : `${value}乙`;
}

export interface Mutant<I> {
  readonly path: string;
  readonly input: I;
}

/** One mutant for every number, text and boolean inside; `null` stays. */
export function mutants<I>(input: I): Mutant<I>[] {
  const paths: (string | number)[][] = [];
  walk(input, [], paths);
  return paths.map((path) => ({ path: path.join('.'), input: replaced(input, path) }));
}

function walk(value: unknown, path: (string | number)[], paths: (string | number)[][]) {
  if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...path, i], paths));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], paths);
  else if (value !== null) paths.push(path);
}

function replaced<I>(input: I, path: readonly (string | number)[]): I {
  const copy = structuredClone(input);
  let holder: unknown = copy;
  for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  const key = path.at(-1) ?? '';
  Reflect.set(Object(holder), key, changed(String(key), Reflect.get(Object(holder), key)));
  return copy;
}
