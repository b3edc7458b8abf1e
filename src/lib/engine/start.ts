import { ResultCache } from './cache.ts';
import { quoted, type OpenDriver } from './driver.ts';
import { EngineError, type Engine, type QueryOptions, type Result } from './engine.ts';
import { apply, Journal, type Source } from './journal.ts';
import { Keeper } from './keeper.ts';
import { Queue } from './queue.ts';
import { InFlight } from './sharing.ts';

/** Everything an engine does that is not the database itself: order, sharing, keeping, rebuilding. */
export async function startEngine(open: OpenDriver): Promise<Engine> {
  const journal = new Journal();
  const keeper = new Keeper(open, journal);
  await keeper.start();
  const queue = new Queue(() => keeper.interrupt());
  const cache = new ResultCache();
  const inFlight = new InFlight<Result>();
  let age = 0;

  const forget = () => {
    age += 1;
    cache.clear();
    inFlight.forget();
  };

  const read = (sql: string, options: QueryOptions) => {
    const asked = age;
    const run = async () => {
      const result = await keeper.ask((driver) => driver.query(sql), options.signal).catch(withSql(sql));
      if (asked === age) cache.set(sql, result);
      return result;
    };
    return queue.add(run, options);
  };

  const change = async (source: Source, key: string | false | undefined, options: QueryOptions) => {
    const run = async () => {
      const { signal } = options;
      await keeper
        .ask((driver) => apply(driver, source, signal !== undefined), signal)
        .catch(withSql(described(source)));
      if (key !== false) journal.keep(source, key);
    };
    forget();
    await queue.add(run, options).done.finally(forget);
  };

  return {
    query: async (sql, options = {}) => cache.get(sql) ?? inFlight.ask(sql, options, (shared) => read(sql, shared)),
    run: (sql, { retain, ...options } = {}) => change({ sql }, retain, options),
    replace: (table, rows, options = {}) => change({ table, rows }, undefined, options),
    get rebuilds() {
      return keeper.rebuilds;
    },
    close: async () => {
      queue.refuse(new Error('The engine is closed.'));
      await keeper.close();
    }
  };
}

function described(source: Source): string {
  return 'sql' in source ? source.sql : `-- replace the rows of ${quoted(source.table)}`;
}

function withSql(sql: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof EngineError || (cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
    throw new EngineError(cause instanceof Error ? cause.message : String(cause), sql, { cause });
  };
}
