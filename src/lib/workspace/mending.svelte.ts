import type { SavedSources } from './store.ts';

type Wish = SavedSources | null;

/** Cells corrected one after another: the last wish is read, the reading of an earlier one is given up. */
export class Mending {
  /** Sources with the latest repairs while they are read; `undefined`: nothing is being mended. */
  wish = $state.raw<Wish | undefined>(undefined);
  /** What stood before each repair, the latest last; `null` is the sample. */
  steps = $state.raw<readonly Wish[]>([]);
  #stop = new AbortController();

  /** @param replace reads the sources and puts them in the place of what stands; true when they stand */
  constructor(private readonly replace: (sources: Wish, signal: AbortSignal) => Promise<boolean>) {}

  /** What a further repair starts from. */
  over(standing: Wish): Wish {
    return this.wish === undefined ? standing : this.wish;
  }

  async step(before: Wish, wish: Wish): Promise<void> {
    this.steps = [...this.steps, before];
    const stands = await this.#mend(wish);
    if (!stands && this.wish === undefined) this.steps = this.steps.slice(0, -1);
  }

  async undo(): Promise<void> {
    const before = this.steps.at(-1);
    if (before === undefined) return;
    this.steps = this.steps.slice(0, -1);
    await this.#mend(before);
  }

  /** Other files: nothing is left to be undone. */
  end(): void {
    this.#stop.abort();
    this.steps = [];
  }

  async #mend(wish: Wish): Promise<boolean> {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.wish = wish;
    const stands = await this.replace(wish, this.#stop.signal);
    if (this.wish === wish) this.wish = undefined;
    return stands;
  }
}
