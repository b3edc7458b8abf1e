import { describe, expect, it, vi } from 'vitest';
import { Queue } from '../../src/lib/engine/queue.ts';
import { held, settle } from './fake.ts';

const order = () => {
  const served: string[] = [];
  return { served, task: (name: string) => async () => void served.push(name) };
};

describe('the queue', () => {
  it('serves the most wanted first, equals in order of arrival', async () => {
    const queue = new Queue(() => {});
    const { served, task } = order();
    const tickets = (['later', 'soon', 'now', 'later', 'now', 'soon'] as const).map((priority, n) =>
      queue.add(task(`${priority} ${n}`), { priority })
    );
    await Promise.all(tickets.map(({ done }) => done));
    expect(served).toEqual(['now 2', 'now 4', 'soon 1', 'soon 5', 'later 0', 'later 3']);
  });

  it('does one thing at a time', async () => {
    const queue = new Queue(() => {});
    const { served, task } = order();
    const first = held<null>();
    const one = queue.add(() => first.promise);
    const two = queue.add(task('two'));
    await settle();
    expect(served).toEqual([]);
    first.resolve(null);
    await Promise.all([one.done, two.done]);
    expect(served).toEqual(['two']);
  });

  it('goes on after a failure', async () => {
    const queue = new Queue(() => {});
    const failed = queue.add(() => Promise.reject(new Error('no')));
    const next = queue.add(async () => 2);
    await expect(failed.done).rejects.toThrow('no');
    expect(await next.done).toBe(2);
  });

  it('raises what waits, and never lowers it', async () => {
    const queue = new Queue(() => {});
    const { served, task } = order();
    const soon = queue.add(task('soon'), { priority: 'soon' });
    const later = queue.add(task('later'), { priority: 'later' });
    later.raise('now');
    soon.raise('later');
    const last = queue.add(task('last'), { priority: 'later' });
    await Promise.all([soon.done, later.done, last.done]);
    expect(served).toEqual(['later', 'soon', 'last']);
  });
});

describe('a withdrawn task', () => {
  const aborted = { name: 'AbortError' };

  it('never runs when it was withdrawn before', async () => {
    const run = vi.fn(async () => 1);
    await expect(new Queue(() => {}).add(run, { signal: AbortSignal.abort('why') }).done).rejects.toMatchObject(
      aborted
    );
    expect(run).not.toHaveBeenCalled();
  });

  it('leaves at once while it waits, and interrupts nothing', async () => {
    const interrupt = vi.fn();
    const queue = new Queue(interrupt);
    const first = held<null>();
    const one = queue.add(() => first.promise);
    const stop = new AbortController();
    const run = vi.fn(async () => 1);
    const two = queue.add(run, { signal: stop.signal });
    await settle();
    stop.abort();
    await expect(two.done).rejects.toMatchObject(aborted);
    first.resolve(null);
    await one.done;
    await settle();
    expect([run, interrupt].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });

  it('is interrupted while it runs, and rejects when it stops', async () => {
    const running = held<number>();
    const queue = new Queue(() => running.reject(new Error('INTERRUPT Error: Interrupted!')));
    const stop = new AbortController();
    const ticket = queue.add(() => running.promise, { signal: stop.signal });
    await settle();
    stop.abort();
    await expect(ticket.done).rejects.toMatchObject(aborted);
    expect(await queue.add(async () => 7).done).toBe(7);
  });

  it('fulfils when it was too late, and its signal interrupts nobody afterwards', async () => {
    const interrupt = vi.fn();
    const queue = new Queue(interrupt);
    const stop = new AbortController();
    expect(await queue.add(async () => 1, { signal: stop.signal }).done).toBe(1);
    stop.abort();
    expect(interrupt).not.toHaveBeenCalled();
  });
});

it('a closed queue refuses what waits', async () => {
  const queue = new Queue(() => {});
  const waiting = queue.add(async () => 1);
  queue.refuse(new Error('closed'));
  await expect(waiting.done).rejects.toThrow('closed');
});
