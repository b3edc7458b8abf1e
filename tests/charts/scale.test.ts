import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisEnd,
  logEnds,
  median,
  monthName,
  monthsBetween,
  monthsOf,
  niceCeiling,
  yearOfMonths
} from '../../src/lib/charts/scale.ts';

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe('the end of an axis', () => {
  it.each([
    [0, 1, 1],
    [-3, 1, 1],
    [5, 5, 1],
    [5.0001, 6, 2],
    [10_117, 12_500, 2500],
    [4999, 5000, 1000]
  ])('for %s is %s in steps of %s', (value, max, interval) => {
    expect(axisEnd(value)).toEqual({ max, interval });
  });

  it('is never below the value and wastes less than one step', () => {
    fc.assert(
      fc.property(positive, (value) => {
        const { max, interval } = axisEnd(value);
        expect(max).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(max - interval).toBeLessThan(value * (1 + 1e-9));
      })
    );
  });

  it('is 1, 2, 2.5 or 5 times a power of ten', () => {
    expect([0.3, 1, 1.01, 2.4, 2.6, 7].map(niceCeiling)).toEqual([0.5, 1, 2, 2.5, 5, 10]);
  });
});

describe('the ends of a logarithmic axis', () => {
  it.each([
    [[], [1, 10]],
    [
      [0, -5],
      [1, 10]
    ],
    [[100], [100, 1000]],
    [
      [40, 4500],
      [20, 5000]
    ],
    [
      [0.03, 0.9],
      [0.02, 1]
    ],
    [
      [1, 10],
      [1, 10]
    ]
  ])('for %j are %j', (values, ends) => {
    expect(logEnds(values).map((v) => Number(v.toPrecision(9)))).toEqual(ends);
  });

  it('hold every positive value', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), (values) => {
        const [from, to] = logEnds(values);
        expect(from).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9));
        expect(to).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
        expect(to / from).toBeGreaterThanOrEqual(10 * (1 - 1e-9));
      })
    );
  });
});

describe('months', () => {
  it('need no clock: the first of a month is a whole number, December is not the next year', () => {
    expect(monthsOf('2026-01-01') / 12).toBe(2026);
    expect(monthsOf('2026-11')).toBe(monthsOf('2026-11-01'));
    expect(yearOfMonths(monthsOf('2026-12-31'))).toBe(2026);
    expect(yearOfMonths(monthsOf('2027-01-01'))).toBe(2027);
    expect(monthsOf('2026-02-15')).toBeCloseTo(2026 * 12 + 1.5);
  });

  it.each(['', 'soon', '2026-13-01'])('are no number for %j', (text) => expect(monthsOf(text)).toBeNaN());

  it('between two dates leave no gap, and none for no date', () => {
    expect(monthsBetween(['2024-11-01', '2025-02-01'])).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(monthsBetween([])).toEqual([]);
    expect(monthName(monthsOf('2026-12'))).toBe('2026-12');
  });
});

it('the middle of an even count is between the two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
  expect(median([])).toBeNaN();
});
