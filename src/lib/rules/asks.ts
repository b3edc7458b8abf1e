import { routedAsk, routes } from './ways.ts';

const files = import.meta.glob<string>('./asks/*.sql', { query: '?raw', import: 'default', eager: true });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.sql'.length);

/**
 * Beside each shared test that may say `unknown`, by its name: a bare select of the cells that the test reads and the
 * library does not say. `subject` of the test, `table_name` and `column_name`; where the record is not the subject's
 * own row also `owner` (and its `owner_kind`) and, of a longer key, `key_2` and `key_3` as text. Parameters as in tests.
 */
export const asks: ReadonlyMap<string, string> = new Map([
  ...Object.entries(files).map(([path, sql]) => [nameOf(path), sql] as const),
  ...[...routes].map(([name, ways]) => [name, routedAsk(ways)] as const)
]);
