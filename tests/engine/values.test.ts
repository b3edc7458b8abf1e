import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bigNumber,
  bitText,
  dateText,
  decimal,
  integer,
  intervalText,
  timestampText,
  timeText,
  timeTzText
} from '../../src/lib/engine/values.ts';

const edge = 2n ** 53n - 1n;

describe('an integer', () => {
  it.each([0n, edge, -edge])('%s is a number', (value) => expect(BigInt(integer(value))).toBe(value));
  it.each([edge + 1n, -edge - 1n, 2n ** 64n])('%s is refused', (value) => {
    expect(() => integer(value)).toThrow(`Integer: found ${value}`);
  });
});

describe('a decimal', () => {
  it.each([
    [12_345n, 2, 123.45],
    [-1n, 2, -0.01],
    [5n, 0, 5],
    [edge, 0, Number(edge)],
    [123_456_789_012_345_678_901n, 12, 123_456_789.012_345_67]
  ])('%s at scale %i is %s', (unscaled, scale, value) => expect(decimal(unscaled, scale)).toBe(value));

  it.each([
    [edge + 1n, 0],
    [-(10n ** 20n), 2]
  ])('%s at scale %i is refused', (unscaled, scale) =>
    expect(() => decimal(unscaled, scale)).toThrow(/Decimal: found/)
  );

  it('is the nearest number to its digits', () => {
    fc.assert(
      fc.property(fc.bigInt(-edge, edge), fc.integer({ min: 0, max: 10 }), (unscaled, scale) => {
        expect(decimal(unscaled, scale)).toBe(Number(`${unscaled}e-${scale}`) + 0);
      })
    );
  });
});

describe('a date', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [-719_162, '0001-01-01'],
    [2_932_896, '9999-12-31'],
    [21_243, '2028-02-29']
  ])('%i days are %s', (days, text) => expect(dateText(days)).toBe(text));

  it.each([-719_163, 2_932_897, 2_147_483_647, -2_147_483_647])('%i days are refused', (days) => {
    expect(() => dateText(days)).toThrow(/Date: found/);
  });
});

describe('a timestamp', () => {
  it.each([
    [0n, 1n, '1970-01-01 00:00:00'],
    [-1n, 1_000n, '1969-12-31 23:59:59.999'],
    [1n, 1_000_000_000n, '1970-01-01 00:00:00.000000001'],
    [1_500_000n, 1_000_000n, '1970-01-01 00:00:01.5'],
    [-719_162n * 86_400n, 1n, '0001-01-01 00:00:00'],
    [2_932_897n * 86_400n - 1n, 1n, '9999-12-31 23:59:59']
  ])('%s at %s a second is %s', (count, perSecond, text) => expect(timestampText(count, perSecond)).toBe(text));

  it.each([-719_162n * 86_400n - 1n, 2_932_897n * 86_400n, 2n ** 62n])('%s seconds are refused', (count) => {
    expect(() => timestampText(count, 1n)).toThrow(/Timestamp: found/);
  });
});

describe('a time', () => {
  it.each([
    [0n, '00:00:00'],
    [86_399_999_999n, '23:59:59.999999'],
    [86_400_000_000n, '24:00:00'],
    [1_000_000n, '00:00:01']
  ])('%s microseconds are %s', (count, text) => expect(timeText(count, 1_000_000n)).toBe(text));

  it.each([
    [0, '+00'],
    [8 * 3600, '+08'],
    [-(3 * 3600 + 1800), '-03:30'],
    [3600 + 1, '+01:00:01'],
    [16 * 3600 - 1, '+15:59:59']
  ])('with the offset of %i seconds ends in %s', (offset, text) => {
    const bits = (45_296_000_000n << 24n) | BigInt(16 * 3600 - 1 - offset);
    expect(timeTzText(bits)).toBe(`12:34:56${text}`);
  });
});

describe('an interval', () => {
  it.each([
    [0, 0, 0n, '00:00:00'],
    [12, 0, 0n, '1 year'],
    [11, 1, 0n, '11 months 1 day'],
    [25, 2, 500_000n, '2 years 1 month 2 days 00:00:00.5'],
    [-14, -1, -1_000_000n, '-1 year -2 months -1 day -00:00:01']
  ])('%i months, %i days, %s microseconds: %s', (months, days, micros, text) => {
    expect(intervalText(months, days, micros)).toBe(text);
  });
});

describe('bits and great numbers', () => {
  it.each([
    [[4, 0b11110101], '0101'],
    [[0, 0b00000001], '00000001'],
    [[7, 0xff, 0x0f], '100001111']
  ])('%j is %s', (bytes, text) => expect(bitText(Uint8Array.from(bytes))).toBe(text));

  it.each([
    [[0x80, 0, 1, 0], 0n],
    [[0x80, 0, 2, 1, 2], 258n],
    [[0x7f, 0xff, 0xfd, 0xfe, 0xfd], -258n]
  ])('%j is %s', (bytes, value) => expect(bigNumber(Uint8Array.from(bytes))).toBe(value));
});
