import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/lib/intake/files/sha256.ts';

it('is the known sum of “abc”', async () => {
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(sum);
});

it('is what another program says, around the ends of blocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    })
  );
});
