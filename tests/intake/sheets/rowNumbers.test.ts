import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedAt, packedFrom, packedLength, sliced, unpack, type Packed } from '../../../src/lib/engine/packed.ts';
import { RowNumbers } from '../../../src/lib/intake/sheets/rowNumbers.ts';

/** Rows of a chunk, rising, and which of them are refused; where the chunk begins. */
const chunks = fc.array(
  fc.record({
    gaps: fc.array(fc.record({ by: fc.constantFrom(1, 1, 1, 2, 5), isRefused: fc.boolean() }), { maxLength: 30 }),
    by: fc.integer({ min: 0, max: 9 })
  }),
  { maxLength: 8 }
);

/** The same by a plain list. */
function both(given: readonly { gaps: readonly { by: number; isRefused: boolean }[]; by: number }[], drops: boolean) {
  const numbers = new RowNumbers();
  const plain: number[] = [];
  for (const { gaps, by } of given) {
    let row = -1;
    const rows = Int32Array.from(gaps, (gap) => (row += gap.by));
    const marked = Uint8Array.from(gaps, ({ isRefused }) => (drops && isRefused ? 1 : 0));
    const base = numbers.length;
    numbers.push(rows, by);
    if (drops) numbers.drop(base, marked);
    plain.push(...[...rows].filter((_row, at) => !marked[at]).map((one) => one + by));
  }
  return { numbers, plain };
}

describe('numbers of rows', () => {
  it('are those that were put in and not dropped', () => {
    fc.assert(
      fc.property(chunks, fc.boolean(), (given, drops) => {
        const { numbers, plain } = both(given, drops);
        expect(numbers.length).toBe(plain.length);
        expect(numbers.finish()).toEqual({ values: plain, packed: null });
      })
    );
  });

  it('are packed as runs when there are many, and asked as any others', () => {
    const numbers = new RowNumbers();
    const half = Int32Array.from({ length: packedFrom / 2 }, (_row, at) => at);
    numbers.push(half, 2);
    numbers.push(half, half.length + 3);
    numbers.drop(
      0,
      Uint8Array.from({ length: packedFrom }, (_row, at) => (at === 7 ? 1 : 0))
    );
    expect(numbers.finish().packed).toBeNull();
    numbers.push(Int32Array.of(0), 100_000);
    const expected = [...half].map((at) => at + 2).filter((one) => one !== 9);
    expected.push(...[...half].map((at) => at + half.length + 3), 100_000);
    const packed = numbers.finish().packed as Packed;
    expect(packed).toMatchObject({ kind: 'runs', starts: Int32Array.of(0, 7, 24_999, 49_999) });
    expect(packedLength(packed)).toBe(packedFrom);
    expect(unpack(packed)).toEqual(expected);
    expect([6, 7, 24_998, 24_999, 49_999, 50_000].map((at) => packedAt(packed, at))).toEqual(
      [6, 7, 24_998, 24_999, 49_999].map((at) => expected[at] ?? null).concat([null as never])
    );
    expect(unpack(sliced(packed, 24_990, 60_000))).toEqual(expected.slice(24_990));
  });
});
