import { describe, expect, it } from 'vitest';
import { noun, plural } from '../../src/lib/words/plural.ts';

describe('English plurals', () => {
  it.each([
    [1, 'project', '1 project'],
    [0, 'project', '0 projects'],
    [2, 'cross-department system', '2 cross-department systems'],
    [1234567, 'row', '1,234,567 rows'],
    [999, 'row', '999 rows'],
    [2, 'category', '2 categories'],
    [2, 'day', '2 days'],
    [2, 'business', '2 businesses'],
    [3, 'branch', '3 branches'],
    [2, 'criterion', '2 criteria'],
    [3, 'responsible person', '3 responsible people']
  ])('%i %s', (count, one, said) => expect(plural(count, one)).toBe(said));

  it('take the plural that is given', () => {
    expect([noun(2, 'match', 'matches found'), noun(1, 'match', 'x')]).toEqual(['matches found', 'match']);
  });
});
