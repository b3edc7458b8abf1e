import type { QueryOptions } from '$lib/engine/engine.ts';
import type { Desk } from '$lib/workspace/desk.svelte.ts';

export interface Asked<T> {
  /** `null` before the first answer. */
  readonly answer: T | null;
  readonly failure: string | null;
}

/** Asks through a room loaded on demand, and again whenever the library changes. Call while a component is being made. */
export function asked<T>(desk: Desk, ask: (options: QueryOptions) => Promise<T>): Asked<T> {
  let answer = $state.raw<T | null>(null);
  let failure = $state.raw<string | null>(null);
  $effect(() => {
    void desk.version;
    if (!desk.isReady) return;
    const stop = new AbortController();
    ask({ signal: stop.signal }).then(
      (given) => {
        if (stop.signal.aborted) return;
        answer = given;
        failure = null;
      },
      (error: unknown) => {
        if (!stop.signal.aborted) failure = error instanceof Error ? error.message : String(error);
      }
    );
    return () => stop.abort();
  });
  return {
    get answer() {
      return answer;
    },
    get failure() {
      return failure;
    }
  };
}
