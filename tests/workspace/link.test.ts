import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultView,
  moneyUnits,
  readPage,
  readView,
  searchOf,
  themes,
  type View
} from '../../src/lib/workspace/link.ts';

const view: fc.Arbitrary<View> = fc.record({
  policy: fc.constantFrom('tongliao', 'changji', 'my-city-2'),
  year: fc.integer({ min: 1900, max: 2199 }),
  asOf: fc.constantFrom('2026-11-01', '2024-02-29', '2026-12-31'),
  unit: fc.constantFrom(...moneyUnits),
  language: fc.constantFrom('zh', 'en'),
  theme: fc.constantFrom(...themes),
  budget: fc.option(fc.integer({ min: 0, max: 1e15 - 1 }))
});

const own = fc.dictionary(fc.constantFrom('q', 'organisation', 'kind', 'subject'), fc.string({ minLength: 1 }));

const parse = (search: string) => new URLSearchParams(search);

describe('a link', () => {
  it('gives back the whole view and the page’s own state', () => {
    fc.assert(
      fc.property(view, own, (said, page) => {
        const search = parse(searchOf(said, page));
        expect({ budget: null, ...readView(search) }).toEqual(said);
        expect(readPage(search)).toEqual({ ...page });
      })
    );
  });

  it('takes a budget back by saying all else and no budget', () => {
    const search = parse(searchOf({ ...defaultView, budget: null }));
    expect(readView(search)).toEqual({ ...defaultView, budget: null });
    search.delete('lang');
    expect(readView(search)).not.toHaveProperty('budget');
  });

  it.each([
    ['as-of', '2026-02-30'],
    ['as-of', '2025-02-29'],
    ['as-of', 'yesterday'],
    ['year', '27'],
    ['policy', '../x'],
    ['lang', 'fr'],
    ['unit', 'dollar'],
    ['theme', ''],
    ['budget', '-5'],
    ['budget', '1e9']
  ])('leaves out what it says wrongly: %s=%s', (name, value) => {
    expect(readView(parse(`?${name}=${encodeURIComponent(value)}`))).toEqual({});
  });

  it('reads each name of the view on its own', () => {
    expect(readView(parse('?policy=changji&as-of=2024-02-29&budget=300'))).toEqual({
      policy: 'changji',
      asOf: '2024-02-29',
      budget: 300
    });
  });

  it('leaves out empty values and keeps the page’s own out of the view’s names', () => {
    const search = searchOf(defaultView, { q: '', year: '1999', kind: 'new' });
    expect(readPage(parse(search))).toEqual({ kind: 'new' });
    expect(readView(parse(search)).year).toBe(defaultView.year);
  });
});
