import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, none, unknownMark } from '../../src/lib/words/format.ts';
import { moneyUnit } from '../../src/lib/words/money.ts';

const wan = formats(moneyUnit('wan', 'zh'));
const english = formats(moneyUnit('wan', 'en'), 'en');

describe('money', () => {
  it.each([
    ['yuan', '12,345,678.9'],
    ['wan', '1,235'],
    ['yi', '0.12']
  ] as const)('in %s reads %s', (scale, figure) => {
    const unit = moneyUnit(scale, 'zh');
    const said = formats(unit).money(1_234_567_890);
    expect(said.split('\u2009')).toEqual([scale === 'yuan' ? '12,345,679' : figure, unit.label]);
  });

  it('has one precision per column, whatever the sum', () => {
    expect([1, 1_234_500_000, 0].map((fen) => wan.amount(fen))).toEqual(['0.00', '1,234.50', '0.00']);
    expect(formats(moneyUnit('yi', 'zh')).amount(1_234_560_000)).toBe('0.1235');
    expect(formats(moneyUnit('yuan', 'zh')).amount(1)).toBe('0.01');
  });

  it('sheds decimals as it grows, on both sides of the edges', () => {
    expect([9_994_000, 10_060_000].map((fen) => wan.money(fen))).toEqual(['9.99\u2009万元', '10.1\u2009万元']);
    expect([999_900_000, 1_000_400_000].map((fen) => wan.money(fen))).toEqual(['999.9\u2009万元', '1,000\u2009万元']);
  });

  it('of another currency is in its millions, never in 万元', () => {
    const pounds = formats(moneyUnit('wan', 'zh', 'GBP'));
    expect(pounds.money(12_530_000_000)).toBe('125.3\u2009£m');
    expect(formats(moneyUnit('yi', 'en', 'GBP')).amount(100_000_000)).toBe('1.00');
    expect(moneyUnit('yuan', 'en', 'CHF').label).toBe('CHF m');
  });

  it('tells none from unknown', () => {
    expect([wan.money(null), wan.money('unknown'), wan.amount(null), wan.share('unknown')]).toEqual([
      none,
      unknownMark,
      none,
      unknownMark
    ]);
  });

  it('carries a sign as a difference', () => {
    expect([3_000_000, -3_000_000, 0].map((fen) => wan.moneyDelta(fen))).toEqual([
      '+3\u2009万元',
      '−3\u2009万元',
      '0\u2009万元'
    ]);
  });
});

describe('numbers', () => {
  it('are read back as themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        expect(Number(wan.number(n).replaceAll(',', '').replace('−', '-'))).toBe(n === 0 ? 0 : n);
      })
    );
  });

  it('never read as minus zero', () => {
    expect([wan.number(-0.0000001), wan.share(-0.0001), wan.fixed(-0.001, 2), wan.delta(0)]).toEqual([
      '0',
      '0.0%',
      '0.00',
      '0'
    ]);
  });

  it('as shares have one decimal, whatever noise the division left', () => {
    expect([wan.share(0.126), wan.share(0.1), wan.share(1), wan.share(0.1 * 3)]).toEqual([
      '12.6%',
      '10.0%',
      '100.0%',
      '30.0%'
    ]);
    expect(wan.share(0.1265)).toBe(wan.share(126.5 / 1000));
  });

  it('as differences of shares name points', () => {
    expect([wan.shareDelta(0.021), english.shareDelta(-0.021)]).toEqual(['+2.1\u2009个百分点', '−2.1\u2009pp']);
  });
});

describe('days', () => {
  it('are themselves in tables and words in sentences', () => {
    expect(wan.date('2026-11-01')).toBe('2026-11-01');
    expect([wan.longDate('2026-11-01'), english.longDate('2026-11-01')]).toEqual(['2026年11月1日', '1 November 2026']);
    expect([wan.month('2026-11'), english.month('2026-01-31')]).toEqual(['2026年11月', 'January 2026']);
    expect([wan.longDate('2026-11'), wan.date(null), wan.longDate('unknown')]).toEqual([
      '2026年11月',
      none,
      unknownMark
    ]);
  });

  it('that are none stay as they were found', () => {
    expect([wan.longDate('暂缓'), english.month('spring')]).toEqual(['暂缓', 'spring']);
  });
});
