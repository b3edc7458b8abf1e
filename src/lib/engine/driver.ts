import type { Columns, Result } from './engine.ts';

/** What an adapter offers: one open database that does one thing at a time. Order, sharing and rebuilding stand above. */
export interface Driver {
  query(sql: string): Promise<Result>;
  /**
   * One statement or several; what they answer is not read. @param stoppable false: nobody can withdraw it, so an
   * adapter may do it in one go, deaf to `interrupt`
   */
  run(sql: string, stoppable?: boolean): Promise<void>;
  /** Replaces the content of an existing table, all or nothing. */
  replace(table: string, rows: Columns): Promise<void>;
  /** Asks what runs to stop; its promise then rejects, or fulfils if it was too late. */
  interrupt(): void;
  close(): Promise<void>;
}

export type OpenDriver = () => Promise<Driver>;

/** The database is gone (a wasm trap, a dead worker, an invalidated database): this driver answers nothing more. */
export class Trap extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Trap';
  }
}

const fatal = /^(FATAL|INTERNAL) Error|database has been invalidated/;

/**
 * DuckDB's own failures arrive as plain errors. Any other kind (`RuntimeError`, `RangeError` …) was thrown through
 * frames of C++ and leaves them unsound; after a fatal one DuckDB itself refuses all further work.
 */
export function failure(cause: unknown): Error {
  if (cause instanceof Trap) return cause;
  if (!(cause instanceof Error)) return new Trap(String(cause));
  const message = plainMessage(cause.message);
  if (cause.name === 'Error' && !fatal.test(message)) return new Error(message, { cause });
  return new Trap(`${cause.name}: ${message}`, { cause });
}

/** Some failures come as JSON (`{"exception_type":"Parser","exception_message":"…"}` → `Parser Error: …`), some with frames of C++. */
function plainMessage(message: string): string {
  const said = /^\{"exception_type":"(.*?)","exception_message":("(?:[^"\\]|\\.)*")/.exec(message);
  const plain = said ? `${said[1]} Error: ${JSON.parse(said[2] ?? '""')}` : message;
  return plain.replace(/\n+Stack Trace:[\s\S]*/, '').trim();
}

/** `"a ""quoted"" name"` */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Nothing is fetched, no file is read, and nobody's SQL changes that: an extension that is not linked in is an error. */
export const sandbox = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  enable_external_access: 'false',
  lock_configuration: 'true'
};
