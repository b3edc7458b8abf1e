import type { Desk } from '$lib/workspace/desk.svelte.ts';

/** Rows of a question to the engine, asked again when the question or the library changes. */
export interface Rows<T> {
  /** `null` before the first answer. While a new one is awaited the last stays. */
  readonly rows: readonly T[] | null;
  /** What the engine said when it refused. */
  readonly failure: string | null;
}

/**
 * Call while a component is being made. @param sql the question; `null` asks nothing
 */
export function liveRows<T>(desk: Desk, sql: () => string | null): Rows<T> {
  let rows = $state.raw<readonly T[] | null>(null);
  let failure = $state.raw<string | null>(null);
  $effect(() => {
    const question = sql();
    void desk.version;
    if (!desk.isReady || question === null) return;
    const stop = new AbortController();
    desk.query(question, { signal: stop.signal }).then(
      (result) => {
        if (stop.signal.aborted) return;
        rows = result.rows<T>();
        failure = null;
      },
      (error: unknown) => {
        if (!stop.signal.aborted) failure = error instanceof Error ? error.message : String(error);
      }
    );
    return () => stop.abort();
  });
  return {
    get rows() {
      return rows;
    },
    get failure() {
      return failure;
    }
  };
}

/** A text as SQL writes it. */
export const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
