import { abortError } from './abort.ts';
import type { Priority, QueryOptions } from './engine.ts';

/** A place in the queue: what will come of it, and a way to be served sooner. */
export interface Ticket<T> {
  readonly done: Promise<T>;
  raise(priority: Priority): void;
}

interface Task {
  rank: number;
  begin(): Promise<void>;
  refuse(error: Error): void;
}

const ranks: Readonly<Record<Priority, number>> = { now: 0, soon: 1, later: 2 };

/** One thing at a time, the most wanted first, equals in order of arrival. */
export class Queue {
  #waiting: Task[] = [];
  #running: Task | undefined;

  /** @param interrupt asks whatever runs to stop; its promise then rejects, or completes if it was too late. */
  constructor(private readonly interrupt: () => void) {}

  /** A withdrawn task leaves at once if it waits and is interrupted if it runs: then it rejects with an AbortError. */
  add<T>(run: () => Promise<T>, { priority = 'now', signal }: QueryOptions = {}): Ticket<T> {
    if (signal?.aborted) return { done: Promise.reject(abortError()), raise: () => {} };
    const { promise, resolve, reject } = withResolvers<T>();
    const begin = () => run().then(resolve, (error: unknown) => reject(signal?.aborted ? abortError() : error));
    const task: Task = { rank: ranks[priority], begin, refuse: reject };
    const withdraw = () => this.#withdraw(task);
    signal?.addEventListener('abort', withdraw, { once: true });
    this.#waiting.push(task);
    queueMicrotask(() => this.#serve());
    const done = promise.finally(() => signal?.removeEventListener('abort', withdraw));
    return { done, raise: (wanted) => void (task.rank = Math.min(task.rank, ranks[wanted])) };
  }

  /** Refuses everything that still waits. */
  refuse(error: Error): void {
    for (const task of this.#waiting.splice(0)) task.refuse(error);
  }

  #withdraw(task: Task): void {
    if (this.#running === task) return this.interrupt();
    this.#waiting = this.#waiting.filter((one) => one !== task);
    task.refuse(abortError());
  }

  #serve(): void {
    const next = this.#mostWanted();
    if (this.#running || !next) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    this.#running = next;
    void next.begin().finally(() => {
      this.#running = undefined;
      this.#serve();
    });
  }

  #mostWanted(): Task | undefined {
    return this.#waiting.reduce<Task | undefined>(
      (best, one) => (best && best.rank <= one.rank ? best : one),
      undefined
    );
  }
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}
