import { describe, expect, it } from 'vitest';
import type { Reject } from '../../../src/lib/intake/types.ts';
import {
  countsOf,
  isRepairable,
  listed,
  narrowed,
  repairsOf,
  sameAs,
  suggestedLike,
  tallied,
  waiting
} from '../../../src/routes/library/problems.ts';
import { read } from './read.ts';

const reject = (row: number, value: string, patch: Partial<Reject> = {}): Reject => ({
  ...{ file: 'a.csv', sheet: '', row, letter: 'F', heading: '总投资', table: 'project', column: 'total_investment' },
  ...{ value, reason: 'not_a_number', expected: '', lost: 'cell' },
  ...patch
});

const all = [
  reject(2, '约1,950', { suggestion: '1950' }),
  reject(3, '约88', { suggestion: '88' }),
  reject(4, '另议'),
  reject(5, '另议'),
  reject(5, '另议', { file: 'b.csv', column: 'requested', letter: 'G' }),
  reject(6, '', { reason: 'required_missing', column: 'name', lost: 'row', letter: null })
];

describe('a list of problems', () => {
  const list = listed(all);

  it('is narrowed by file, column and reason together, and counts each under the others', () => {
    expect(narrowed(list, { file: 'b.csv' }, 'zh')).toHaveLength(1);
    expect(narrowed(list, { file: 'b.csv', reason: 'required_missing' }, 'zh')).toHaveLength(0);
    expect(countsOf(list, { file: 'b.csv' }, 'file', 'zh')).toEqual([
      { value: 'a.csv', count: 5 },
      { value: 'b.csv', count: 1 }
    ]);
    expect(countsOf(list, { file: 'b.csv' }, 'column', 'zh')).toEqual([{ value: 'project.requested', count: 1 }]);
  });

  it('finds words of the sentence and of the value, every one of them', () => {
    expect(narrowed(list, { find: '另议' }, 'zh')).toHaveLength(3);
    expect(narrowed(list, { find: '另议 b.csv' }, 'zh')).toHaveLength(1);
    expect(narrowed(list, { find: '另议 没有' }, 'zh')).toHaveLength(0);
  });

  it('has keys of its own that stay when an earlier problem is gone', () => {
    expect(new Set(list.map(({ key }) => key)).size).toBe(all.length);
    expect(listed(all.slice(1)).map(({ key }) => key)).toEqual(list.slice(1).map(({ key }) => key));
    expect(new Set(listed([reject(2, 'x'), reject(2, 'x')]).map(({ key }) => key)).size).toBe(2);
  });
});

describe('cells that are alike', () => {
  const [about, , moot, , , nameless] = all as [Reject, Reject, Reject, Reject, Reject, Reject];

  it('share a typed value only when they hold the very same in the same column', () => {
    expect(sameAs(all, moot).map(({ row }) => row)).toEqual([4, 5]);
    expect(sameAs(all, about)).toHaveLength(1);
    expect(repairsOf(sameAs(all, moot), '0')).toEqual([
      { file: 'a.csv', sheet: '', row: 4, letter: 'F', value: '0' },
      { file: 'a.csv', sheet: '', row: 5, letter: 'F', value: '0' }
    ]);
  });

  it('take each their own suggestion when they are written alike', () => {
    expect(repairsOf(suggestedLike(all, about)).map(({ value }) => value)).toEqual(['1950', '88']);
    expect(suggestedLike(all, moot)).toEqual([]);
  });

  it('are counted as they are repaired', () => {
    const tally = tallied(all);
    expect([tally.same(moot), tally.suggested(about), tally.suggested(moot)]).toEqual([2, 2, 0]);
  });

  it('cannot be repaired here without a cell', () => {
    expect(isRepairable(nameless)).toBe(false);
    expect(isRepairable(about)).toBe(true);
  });

  it('wait while their new value is not the one that stands', () => {
    const [repair] = repairsOf([about as never], '7');
    if (!repair) throw new Error('expected a repair');
    expect([...waiting([repair], []).values()]).toEqual(['7']);
    expect(waiting([repair], [repair]).size).toBe(0);
    expect(waiting([repair], [{ ...repair, value: '6' }]).size).toBe(1);
  });
});

it('real problems of a file can be repaired where they stand', async () => {
  const { rejects } = await read();
  const cells = rejects.filter(isRepairable);
  expect(cells.map(({ row, letter }) => `${letter}${row}`)).toEqual(['B4', 'D5']);
});
