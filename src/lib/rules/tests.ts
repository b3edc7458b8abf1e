import { datedTest, deadlines } from './dates.ts';
import { routedTest, routes } from './ways.ts';

const files = import.meta.glob<string>('./tests/*.sql', { query: '?raw', import: 'default', eager: true });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.sql'.length);

/** The shared tests by name, dates and routes included: each a bare select with the columns of `testColumns`. */
export const tests: ReadonlyMap<string, string> = new Map([
  ...Object.entries(files).map(([path, sql]) => [nameOf(path), sql] as const),
  ...[...deadlines].map(([name, dates]) => [name, datedTest(dates)] as const),
  ...[...routes].map(([name, ways]) => [name, routedTest(ways)] as const)
]);

/** What every test gives. `verdict` is as of a flat rule; who the rule is about and how it is eased comes after. */
export const testColumns = [
  'subject',
  'observed',
  'required',
  'unit',
  'verdict',
  'evidence',
  'source_table',
  'source_file',
  'source_sheet',
  'source_row'
] as const;

/**
 * `param('x')` a number, `param_text('x')` a word, `param_list('x')` a list, and `param_piece('x', 'y')`: of the yes-or-no
 * columns named in x (to be yes) and, where it is given, y (to be no) the first that is not so, else the first that is not said,
 * else the first; a struct of name, value and what is wanted.
 */
export const reading = /\bparam(_text|_list|_piece)?\('(\w+)'(?:, '(\w+)')?\)/g;

export interface Asked {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

/** The names a test reads from its rule, by how it reads them. */
export function askedBy(sql: string): Asked {
  const found = [...sql.matchAll(reading)].flatMap(([, how = '', ...names]) =>
    names.filter((name) => name !== undefined).map((name) => ({ how: how === '_piece' ? '_list' : how, name }))
  );
  const named = (how: string) => [...new Set(found.filter((one) => one.how === how).map((one) => one.name))];
  return { numbers: named(''), texts: named('_text'), lists: named('_list') };
}
