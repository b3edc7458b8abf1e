import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFiles, type Opened } from '../../../src/lib/intake/files/open.ts';
import { everyKind } from './make.ts';

/** Generous: the slowest takes some milliseconds, but the machine may be busy. */
const slowest = 10_000;
const kinds = everyKind();
const seed = 20_260_301;

async function open(bytes: Uint8Array): Promise<readonly Opened[]> {
  const began = performance.now();
  const opened = await openFiles({ name: 'x', bytes });
  for (const { grids } of opened) for (const grid of grids) await grid.more?.(() => {});
  expect(performance.now() - began).toBeLessThan(slowest);
  return opened;
}

/** Rows or a sentence, never both, never neither. */
function isAnswer({ grids, reject, format }: Opened): boolean {
  return reject === null ? format !== null && grids.some((grid) => grid.rows.length > 0) : grids.length === 0;
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });

describe('whatever the bytes, there are rows or a sentence', () => {
  it('at random', async () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(bytes, async (one) => {
        expect((await open(one)).every(isAnswer)).toBe(true);
      }),
      { seed, numRuns: 300 }
    );
  });

  it('of text at random', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '"', "'", '\n', '\r', '\\', '#', '{', '[', ' ', '甲', '='),
      maxLength: 300
    });
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect((await open(new TextEncoder().encode(one))).every(isAnswer)).toBe(true);
      }),
      { seed, numRuns: 400 }
    );
  });

  it.each(Object.keys(kinds))('a %s cut anywhere', async (kind) => {
    const whole = kinds[kind] ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        expect((await open(whole.slice(0, Math.floor(whole.length * at)))).every(isAnswer)).toBe(true);
      }),
      { seed, numRuns: 40 }
    );
  });

  it.each(Object.keys(kinds))('a %s with bits turned', async (kind) => {
    const whole = kinds[kind] ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(flips, async (turned) => {
        const bytes = whole.slice();
        for (const [at, by] of turned)
          bytes[Math.floor(whole.length * at)] = (bytes[Math.floor(whole.length * at)] ?? 0) ^ by;
        expect((await open(bytes)).every(isAnswer)).toBe(true);
      }),
      { seed, numRuns: 60 }
    );
  });
});
