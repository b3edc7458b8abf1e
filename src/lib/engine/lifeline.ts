import { failure } from './driver.ts';

/** Promises that hang on a worker: when it dies they reject, though it will never answer them. */
export class Lifeline {
  #pending = new Set<(error: Error) => void>();
  #cut: Error | undefined;

  hold<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#cut) return Promise.reject(this.#cut);
    return new Promise((resolve, reject) => {
      this.#pending.add(reject);
      const settled = () => this.#pending.delete(reject);
      ask()
        .then(resolve, (cause: unknown) => reject(failure(cause)))
        .finally(settled);
    });
  }

  cut(error: Error): void {
    this.#cut ??= error;
    for (const reject of this.#pending) reject(error);
    this.#pending.clear();
  }
}
