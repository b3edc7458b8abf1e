import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyReader } from '../../../src/lib/intake/cells/money.ts';

const yuan = moneyReader(1);
const wan = moneyReader(10_000);

describe('an amount becomes whole 分', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['1,234,567', 123_456_700],
    ['12,3456', 12_345_600],
    ['１，２３４．５０', 123_450],
    ['￥1,234.50', 123_450],
    ['¥ 1234.5元', 123_450],
    ['人民币1234.5元整', 123_450],
    ['(12.3)', -1230],
    ['（12.3）', -1230],
    ['-12.3', -1230],
    ['－12.3', -1230],
    ['¥-12.3', -1230],
    ['-¥12.3', -1230],
    ['12万', 12_000_000],
    ['1,200万元', 1_200_000_000],
    ['1.2亿元', 12_000_000_000],
    ['3千万', 3_000_000_000],
    ['£1.5m', 150_000_000],
    ['$2 million', 200_000_000],
    ['£3bn', 300_000_000_000],
    ['5k', 500_000],
    ['1.2E+3', 120_000],
    ['.5', 50],
    ['1.005', 101],
    ['-1.005', -101]
  ])('%s', (cell, fen) => {
    expect(yuan(cell)).toMatchObject({ value: fen, reason: null });
  });

  it.each([
    ['12.6', 12_600_000],
    ['0.07', 70_000],
    ['1.15', 1_150_000],
    ['4.35', 4_350_000],
    ['0.000001', 1],
    ['500元', 50_000],
    ['2亿', 20_000_000_000]
  ])('%s under a heading in 万元', (cell, fen) => {
    expect(wan(cell).value).toBe(fen);
  });

  it('is exact for every amount of 分 in 万元, with no binary fraction between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (fen) => {
        const digits = String(Math.abs(fen)).padStart(7, '0');
        const cell = `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        expect(wan(cell).value).toBe(fen);
      })
    );
  });

  it('is exact up to 2⁵³ 分 and refused beyond', () => {
    expect(yuan('90071992547409.91').value).toBe(Number.MAX_SAFE_INTEGER);
    expect(yuan('90071992547409.92')).toMatchObject({ value: null, reason: 'out_of_range' });
  });

  it.each([
    ['￥1', 'CNY'],
    ['¥1', 'CNY'],
    ['1元', 'CNY'],
    ['£1', 'GBP'],
    ['$1', 'USD'],
    ['€1', 'EUR'],
    ['HK$1', 'HKD'],
    ['1美元', 'USD'],
    ['1万', null],
    ['1', null]
  ])('%s is in %s', (cell, currency) => {
    expect(yuan(cell)).toMatchObject({ currency, reason: null });
  });
});

describe('no amount', () => {
  it.each([
    '',
    ' ',
    '-',
    '—',
    '——',
    '－',
    '/',
    '无',
    '暂缓',
    'N/A',
    '待定',
    'Exempt under Section 26 of the Act 2000',
    '不予公开',
    '见附件3'
  ])('%j', (cell) => {
    expect(yuan(cell)).toMatchObject({ value: null, reason: null });
  });
});

describe('what was meant as an amount and cannot be read', () => {
  it.each([
    '约120',
    '约120万元',
    '120-150',
    '12.3.4',
    '1O0',
    '1,23',
    '12,34.5',
    '1.5.0万',
    '100%',
    '£12x',
    '一百二十万元',
    '>100',
    '12 abc',
    '--5',
    '(-5',
    '¥'
  ])('%s', (cell) => {
    expect(yuan(cell)).toMatchObject({ value: null, reason: 'not_a_number' });
  });
});
