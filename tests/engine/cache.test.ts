import { describe, expect, it } from 'vitest';
import { ResultCache } from '../../src/lib/engine/cache.ts';
import { resultOfNumbers } from './fake.ts';

/** Of one column: as many cells as numbers, and one. */
const of = (cells: number) => resultOfNumbers(...Array.from({ length: cells - 1 }, () => 0));

describe('kept results', () => {
  it('fill the limit exactly, and no further', () => {
    const cache = new ResultCache(10);
    const [four, six, one] = [of(4), of(6), of(1)];
    cache.set('four', four);
    cache.set('six', six);
    expect([cache.get('four'), cache.get('six')]).toEqual([four, six]);
    cache.set('one', one);
    expect([cache.get('four'), cache.get('six'), cache.get('one')]).toEqual([undefined, six, one]);
  });

  it('leave in the order of their last use', () => {
    const cache = new ResultCache(10);
    cache.set('a', of(4));
    cache.set('b', of(4));
    cache.get('a');
    cache.set('c', of(4));
    expect(['a', 'b', 'c'].map((sql) => cache.get(sql) !== undefined)).toEqual([true, false, true]);
  });

  it('do not keep what alone is too large, nor lose others to it', () => {
    const cache = new ResultCache(10);
    cache.set('a', of(4));
    cache.set('large', of(11));
    expect(cache.get('large')).toBeUndefined();
    expect(cache.get('a')).toBeDefined();
    cache.set('whole', of(10));
    expect(cache.get('whole')).toBeDefined();
  });

  it('count once what is set again', () => {
    const cache = new ResultCache(10);
    cache.set('a', of(6));
    cache.set('a', of(6));
    cache.set('b', of(4));
    expect(cache.get('a')).toBeDefined();
  });

  it('are gone when cleared, with all their room', () => {
    const cache = new ResultCache(10);
    cache.set('a', of(10));
    cache.clear();
    expect(cache.get('a')).toBeUndefined();
    cache.set('b', of(6));
    cache.set('c', of(4));
    expect(cache.get('b')).toBeDefined();
  });
});
