import { abortError } from './abort.ts';
import { Trap, type Driver, type OpenDriver } from './driver.ts';
import type { Journal } from './journal.ts';

/** Keeps a driver alive: after a trap it opens another, replays the journal and repeats the request once. */
export class Keeper {
  #driver: Driver | undefined;
  #working: Driver | undefined;
  #closed = false;
  #rebuilds = 0;

  constructor(
    private readonly open: OpenDriver,
    private readonly journal: Journal
  ) {}

  get rebuilds(): number {
    return this.#rebuilds;
  }

  async start(): Promise<void> {
    this.#driver = await this.open();
  }

  async ask<T>(work: (driver: Driver) => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await this.#try(work, signal);
    } catch (error) {
      if (!(error instanceof Trap) || this.#closed) throw error;
      return await this.#try(work, signal);
    }
  }

  /** Stops what was asked; never a replay. */
  interrupt(): void {
    this.#working?.interrupt();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver?.close();
    this.#driver = undefined;
  }

  async #try<T>(work: (driver: Driver) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const driver = (this.#driver ??= await this.#rebuild());
    if (signal?.aborted) throw abortError();
    this.#working = driver;
    try {
      return await work(driver);
    } catch (error) {
      if (error instanceof Trap) await this.#bury(driver);
      throw error;
    } finally {
      this.#working = undefined;
    }
  }

  async #bury(driver: Driver): Promise<void> {
    this.#driver = undefined;
    await driver.close().catch(() => {});
  }

  async #rebuild(): Promise<Driver> {
    if (this.#closed) throw closed();
    this.#rebuilds += 1;
    const driver = await this.open();
    try {
      await this.journal.replay(driver);
      if (this.#closed) throw closed();
    } catch (error) {
      await driver.close().catch(() => {});
      throw error;
    }
    return driver;
  }
}

const closed = () => new Error('The engine is closed.');
