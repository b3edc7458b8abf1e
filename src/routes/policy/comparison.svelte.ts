import { judgeBeside } from '$lib/rules/beside.ts';
import { comparedSql, pairCountsSql, type Compared, type PairCount } from '$lib/rules/compare.ts';
import { pairRules, type Pair } from '$lib/rules/pairs.ts';
import type { Pack } from '$lib/rules/types.ts';
import type { Desk } from '$lib/workspace/desk.svelte.ts';

export interface Found {
  readonly a: Pack;
  readonly b: Pack;
  readonly pairs: readonly Pair[];
  readonly subjects: readonly Compared[];
  readonly counts: readonly PairCount[];
}

/** The same library under another regulation, worked out while a person looks and again whenever the library changes. */
export class Comparison {
  /** `null` before the first answer and while another regulation is judged. */
  found = $state.raw<Found | null>(null);
  /** Steps taken, of three. */
  done = $state(0);
  failure = $state.raw<string | null>(null);
  isStopped = $state(false);
  #wish = $state(0);
  #stop = new AbortController();

  /** Call while a component is being made. */
  constructor(
    private readonly desk: Desk,
    other: () => Pack | null
  ) {
    $effect(() => {
      const [a, b] = [desk.pack, other()];
      void [desk.version, this.#wish];
      if (!desk.isReady || !a || !b) return;
      this.#stop = new AbortController();
      void this.#work(a, b, this.#stop.signal);
      return () => this.#stop.abort();
    });
  }

  stop = (): void => {
    this.isStopped = true;
    this.#stop.abort();
  };

  again = (): void => void (this.#wish += 1);

  async #work(a: Pack, b: Pack, signal: AbortSignal): Promise<void> {
    Object.assign(this, { found: null, done: 0, failure: null, isStopped: false });
    const { engine } = this.desk;
    const pairs = pairRules(a, b);
    try {
      await judgeBeside(engine, b, { signal });
      this.done = 1;
      const subjects = (await engine.query(comparedSql(pairs), { signal })).rows<Compared>();
      this.done = 2;
      const counts = (await engine.query(pairCountsSql(pairs), { signal })).rows<PairCount>();
      if (!signal.aborted) Object.assign(this, { done: 3, found: { a, b, pairs, subjects, counts } });
    } catch (error) {
      if (!signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}
