import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUnit } from '../../../src/lib/words/money.ts';
import { readAmount, writeAmount } from '../../../src/routes/plan/amount.ts';

const wan = moneyUnit('wan', 'zh');

describe('an amount typed by hand', () => {
  it.each([
    ['1,200.5', 1_200_500_000],
    ['１２００．５', 1_200_500_000],
    ['1，200', 1_200_000_000],
    [' 0 ', 0],
    ['.5', 500_000],
    ['0.000001', 1],
    ['999999999', 999_999_999_000_000]
  ])('%s is read', (text, fen) => {
    expect(readAmount(text, wan)).toEqual({ fen });
  });

  it('tells nothing typed from zero', () => {
    expect(readAmount('  ', wan)).toEqual({ fen: null });
    expect(writeAmount(null, wan)).toBe('');
    expect(writeAmount(0, wan)).toBe('0');
  });

  it.each(['-1', '3e5', '12万元', '1.2.3', '.', 'NaN', '1000000000'])('%s is no amount', (text) => {
    expect(readAmount(text, wan)).toEqual({ found: text });
  });

  it('is written as it was read, in every unit', () => {
    const units = [wan, moneyUnit('yuan', 'zh'), moneyUnit('yi', 'zh'), moneyUnit('wan', 'en', 'GBP')];
    fc.assert(
      fc.property(fc.nat(10 ** 14), fc.constantFrom(...units), (fen, unit) => {
        expect(readAmount(writeAmount(fen, unit), unit)).toEqual({ fen });
      })
    );
  });
});
