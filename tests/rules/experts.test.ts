import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesOf, drawExperts, freeOf, type Expert } from '../../src/lib/rules/experts.ts';

const categories = ['安全', '云网', '造价'];
const units = ['甲局', '乙局', '丙局'];

const expertOf = fc.record({
  code: fc.integer({ min: 0, max: 60 }).map((n) => `Z${n}`),
  categories: fc.uniqueArray(fc.constantFrom(...categories), { minLength: 1 }),
  organisation: fc.option(fc.constantFrom(...units))
});
const poolOf = fc.uniqueArray(expertOf, { selector: ({ code }) => code, maxLength: 40 });
const requestOf = fc.record({
  seed: fc.string(),
  wanted: fc.uniqueArray(
    fc.record({ category: fc.constantFrom(...categories), count: fc.integer({ min: 0, max: 6 }) }),
    { selector: ({ category }) => category }
  ),
  excluded: fc.subarray(units)
});

describe('a draw', () => {
  it('is the same for the same seed, however the pool is ordered', () => {
    fc.assert(
      fc.property(poolOf, requestOf, (pool, request) => {
        expect(drawExperts(pool.toReversed(), request)).toEqual(drawExperts(pool, request));
      })
    );
  });

  it('names nobody twice, nobody of an excluded unit, and only people of the category', () => {
    fc.assert(
      fc.property(poolOf, requestOf, (pool, request) => {
        const drawn = drawExperts(pool, request);
        const codes = drawn.flatMap((one) => one.codes);
        expect(new Set(codes).size).toBe(codes.length);
        for (const { category, codes: own } of drawn) {
          const people = own.map((code) => pool.find((one) => one.code === code));
          expect(people.every((one) => one?.categories.includes(category))).toBe(true);
          expect(people.every((one) => !request.excluded.includes(one?.organisation ?? ''))).toBe(true);
        }
      })
    );
  });

  it('falls short of what is wanted only where nobody is left', () => {
    fc.assert(
      fc.property(poolOf, requestOf, (pool, request) => {
        const taken = new Set<string>();
        for (const { category, wanted, codes } of drawExperts(pool, request)) {
          const free = freeOf(pool, category, request.excluded).filter((code) => !taken.has(code));
          expect(codes.length).toBe(Math.min(wanted, free.length));
          for (const code of codes) taken.add(code);
        }
      })
    );
  });

  it('is about even: over many seeds everybody comes as often, in every place', () => {
    const pool: Expert[] = Array.from({ length: 8 }, (_, n) => ({
      code: `Z${n}`,
      categories: ['安全'],
      organisation: null
    }));
    const [draws, places] = [8000, 3];
    const counts = new Map<string, number>();
    for (let seed = 0; seed < draws; seed++) {
      const request = { seed: `第${seed}次`, wanted: [{ category: '安全', count: places }], excluded: [] };
      for (const [place, code] of (drawExperts(pool, request)[0]?.codes ?? []).entries()) {
        counts.set(`${place} ${code}`, (counts.get(`${place} ${code}`) ?? 0) + 1);
      }
    }
    const expected = draws / pool.length;
    expect(counts.size).toBe(pool.length * places);
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  it('differs between seeds', () => {
    const pool: Expert[] = Array.from({ length: 30 }, (_, n) => ({
      code: `Z${n}`,
      categories: ['安全'],
      organisation: null
    }));
    const draw = (seed: string) => drawExperts(pool, { seed, wanted: [{ category: '安全', count: 5 }], excluded: [] });
    expect(draw('甲')).not.toEqual(draw('乙'));
  });

  it('can be told again: what a seed drew once it draws for ever', () => {
    const pool = ['Z1', 'Z2', 'Z3', 'Z4'].map((code) => ({ code, categories: ['安全'], organisation: null }));
    const wanted = [{ category: '安全', count: 4 }];
    expect(drawExperts(pool, { seed: '云栖 2026-11-01', wanted, excluded: [] })[0]?.codes).toEqual([
      'Z4',
      'Z2',
      'Z3',
      'Z1'
    ]);
  });
});

it('the categories of a pool stand once each, in its order', () => {
  const pool = [
    { code: 'Z1', categories: ['造价', '安全'], organisation: null },
    { code: 'Z2', categories: ['安全', '云网'], organisation: null }
  ];
  expect(categoriesOf(pool)).toEqual(['造价', '安全', '云网']);
});
