import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/lib/intake/intake.ts';
import { rejectSentence } from '../../../src/lib/intake/sentences.ts';
import { folder, names } from '../flawed.ts';

/** Milliseconds: far above what a small file takes, far below a hang. */
const patience = 5_000;

/** Rows, or a sentence in each language; never a crash, never a hang. */
async function givesAnAnswer(name: string, bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  const read = await intake([{ name, bytes }]);
  expect(performance.now() - began).toBeLessThan(patience);
  expect(read.files).toHaveLength(1);
  for (const reject of read.rejects) {
    expect(rejectSentence(reject, 'zh')).toMatch(/：读到.+；应为.*。$/s);
    expect(rejectSentence(reject, 'en')).toMatch(/: found .+; expected .*\.$/s);
  }
  for (const one of read.reconciliation) expect(one.rowsIn).toBe(one.rowsOut + one.rowsRejected);
}

/** Beginnings that send a file down every road. */
const beginnings = [
  '',
  'PK\x03\x04',
  'PK\x05\x06',
  'PAR1',
  'ARROW1\0\0',
  '\xff\xff\xff\xff\x10\0\0\0',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\xfe\xff',
  '{"a":[',
  '[{"项":',
  '<table><tr><td>',
  '<?xml version="1.0"?>',
  '"',
  'sep=',
  '\x09\x08',
  '\x09\x00\x04\x00',
  '\x1f\x8b',
  'a,b\n"'
].map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff));

const whole = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));

describe('any bytes give rows or a sentence', () => {
  it('of no meaning, after every beginning', async () => {
    const bytes = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }));
    const property = fc.asyncProperty(bytes, ([start, rest]) =>
      givesAnAnswer('a.csv', Uint8Array.from([...start, ...rest]))
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('of text made of separators, quotes and line ends', async () => {
    const text = fc.string({ unit: fc.constantFrom(...',;\t|"\'\n\r\\ =项1合计:：()（'), maxLength: 80 });
    const property = fc.asyncProperty(text, (said) => givesAnAnswer('a.csv', new TextEncoder().encode(said)));
    await fc.assert(property, { numRuns: 300 });
  });

  it('of a file cut off, or with a few bytes changed', async () => {
    const cut = fc.record({
      name: fc.constantFrom(...names.filter((name) => (whole.get(name)?.length ?? 0) > 0)),
      keep: fc.double({ min: 0.05, max: 1, noNaN: true }),
      changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 })
    });
    const property = fc.asyncProperty(cut, ({ name, keep, changes }) => {
      const all = whole.get(name) ?? new Uint8Array();
      const bytes = all.slice(0, Math.ceil(all.length * keep));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return givesAnAnswer(name, bytes);
    });
    await fc.assert(property, { numRuns: 250 });
  });
});
