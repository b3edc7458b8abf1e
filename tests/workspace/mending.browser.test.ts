import { describe, expect, it } from 'vitest';
import { Mending } from '../../src/lib/workspace/mending.svelte.ts';
import type { SavedSources } from '../../src/lib/workspace/store.ts';

const sources = (revision: string): SavedSources => ({ files: [], choices: [], repairs: [], mappings: [], revision });

/** A desk whose readings end when they are told to. */
function bench() {
  let standing: SavedSources | null = null;
  const readings: { end: (stands: boolean) => void; signal: AbortSignal; wish: SavedSources | null }[] = [];
  const mending = new Mending(
    (wish, signal) =>
      new Promise((resolve) => {
        const end = (stands: boolean) => {
          if (stands) standing = wish;
          resolve(stands);
        };
        signal.addEventListener('abort', () => end(false));
        readings.push({ end, signal, wish });
      })
  );
  return { mending, readings, standing: () => standing };
}

describe('cells corrected one after another', () => {
  it('give up the reading of an earlier wish, which the later one takes along', async () => {
    const { mending, readings, standing } = bench();
    const [first, second] = [sources('1'), sources('2')];
    const one = mending.step(null, first);
    expect(mending.over(null)).toBe(first);
    const two = mending.step(mending.over(null), second);
    await one;
    expect(readings[0]?.signal.aborted).toBe(true);
    expect(mending.wish).toBe(second);
    readings[1]?.end(true);
    await two;
    expect(standing()).toBe(second);
    expect(mending.wish).toBeUndefined();
    expect(mending.steps).toEqual([null, first]);
  });

  it('leave nothing to be undone when the reading was stopped', async () => {
    const { mending, readings } = bench();
    const one = mending.step(null, sources('1'));
    readings[0]?.end(false);
    await one;
    expect(mending.steps).toEqual([]);
    expect(mending.over(null)).toBeNull();
  });

  it('are taken back the latest first, to the sample too', async () => {
    const { mending, readings, standing } = bench();
    const steps = [mending.step(null, sources('1'))];
    readings[0]?.end(true);
    await steps[0];
    const undone = mending.undo();
    readings[1]?.end(true);
    await undone;
    expect(readings[1]?.wish).toBeNull();
    expect(standing()).toBeNull();
    await mending.undo();
    expect(readings).toHaveLength(2);
  });
});
