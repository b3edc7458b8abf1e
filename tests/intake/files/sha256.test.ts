import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, sha256Here } from '../../../src/lib/intake/files/sha256.ts';

it('is the known sum of “abc”', () => {
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256Here(new TextEncoder().encode('abc'))).toBe(sum);
});

it('is the same without the browser’s help, around the ends of blocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(sha256Here(bytes)).toBe(await sha256(bytes));
    })
  );
});
