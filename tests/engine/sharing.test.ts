import { describe, expect, it, vi } from 'vitest';
import type { QueryOptions } from '../../src/lib/engine/engine.ts';
import { InFlight } from '../../src/lib/engine/sharing.ts';
import { held, settle } from './fake.ts';

function desk() {
  const run = held<number>();
  const raise = vi.fn();
  const begin = vi.fn((_: QueryOptions) => ({ done: run.promise, raise }));
  return { inFlight: new InFlight<number>(), run, raise, begin };
}

describe('identical requests in flight', () => {
  it('share one run', async () => {
    const { inFlight, run, begin } = desk();
    const both = [inFlight.ask('a', {}, begin), inFlight.ask('a', {}, begin)];
    run.resolve(3);
    expect(await Promise.all(both)).toEqual([3, 3]);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('share a failure, and the next asks again', async () => {
    const { inFlight, run, begin } = desk();
    const both = [inFlight.ask('a', {}, begin), inFlight.ask('a', {}, begin)];
    run.reject(new Error('no'));
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await settle();
    inFlight.ask('a', {}, begin).catch(() => {});
    expect(begin).toHaveBeenCalledTimes(2);
  });

  it('raise the run to the most wanted of them', () => {
    const { inFlight, raise, begin } = desk();
    void inFlight.ask('a', { priority: 'later' }, begin);
    void inFlight.ask('a', { priority: 'now' }, begin);
    expect(begin.mock.calls[0]?.[0].priority).toBe('later');
    expect(raise.mock.calls.flat()).toEqual(['later', 'now']);
  });

  it('of different text share nothing, nor does what is asked after a change', () => {
    const { inFlight, begin } = desk();
    void inFlight.ask('a', {}, begin);
    void inFlight.ask('b', {}, begin);
    inFlight.forget();
    void inFlight.ask('a', {}, begin);
    expect(begin).toHaveBeenCalledTimes(3);
  });
});

describe('who withdraws', () => {
  it('leaves alone while others wait; the last one stops the run', async () => {
    const { inFlight, begin } = desk();
    const stops = [new AbortController(), new AbortController()];
    const both = stops.map(({ signal }) => inFlight.ask('a', { signal }, begin));
    const shared = begin.mock.calls[0]?.[0].signal;
    stops[0]?.abort();
    await expect(both[0]).rejects.toMatchObject({ name: 'AbortError' });
    expect(shared?.aborted).toBe(false);
    stops[1]?.abort();
    await expect(both[1]).rejects.toMatchObject({ name: 'AbortError' });
    expect(shared?.aborted).toBe(true);
  });

  it('is not joined by who asks afterwards', () => {
    const { inFlight, begin } = desk();
    const stop = new AbortController();
    inFlight.ask('a', { signal: stop.signal }, begin).catch(() => {});
    stop.abort();
    void inFlight.ask('a', {}, begin);
    expect(begin).toHaveBeenCalledTimes(2);
  });

  it('before asking begins nothing', async () => {
    const { inFlight, begin } = desk();
    await expect(inFlight.ask('a', { signal: AbortSignal.abort() }, begin)).rejects.toMatchObject({
      name: 'AbortError'
    });
    expect(begin).not.toHaveBeenCalled();
  });
});
