import { abortError } from './abort.ts';
import type { QueryOptions } from './engine.ts';
import type { Ticket } from './queue.ts';

interface Shared<T> {
  readonly ticket: Ticket<T>;
  readonly withdraw: AbortController;
  waiters: number;
}

type Begin<T> = (options: QueryOptions) => Ticket<T>;

/** Identical requests in flight share one run; it is withdrawn only when nobody waits for it any more. */
export class InFlight<T> {
  #shared = new Map<string, Shared<T>>();

  ask(key: string, options: QueryOptions, begin: Begin<T>): Promise<T> {
    if (options.signal?.aborted) return Promise.reject(abortError());
    const shared = this.#shared.get(key) ?? this.#begin(key, options, begin);
    shared.ticket.raise(options.priority ?? 'now');
    return this.#wait(key, shared, options.signal);
  }

  /** Later requests share nothing with those in flight: a table has changed between them. */
  forget(): void {
    this.#shared = new Map();
  }

  #begin(key: string, { priority = 'now' }: QueryOptions, begin: Begin<T>): Shared<T> {
    const withdraw = new AbortController();
    const shared = { ticket: begin({ priority, signal: withdraw.signal }), withdraw, waiters: 0 };
    this.#shared.set(key, shared);
    shared.ticket.done.finally(() => this.#drop(key, shared)).catch(() => {});
    return shared;
  }

  #wait(key: string, shared: Shared<T>, signal: AbortSignal | undefined): Promise<T> {
    shared.waiters += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(abortError());
        shared.waiters -= 1;
        if (shared.waiters > 0) return;
        this.#drop(key, shared);
        shared.withdraw.abort();
      };
      signal?.addEventListener('abort', leave, { once: true });
      shared.ticket.done.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }

  #drop(key: string, shared: Shared<T>): void {
    if (this.#shared.get(key) === shared) this.#shared.delete(key);
  }
}
