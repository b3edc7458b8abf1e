import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMark } from '../../../src/lib/intake/cells/decimalMark.ts';
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
    ["1'234.50", 123_450],
    ['1 234.50', 123_450],
    ['（12.3）元', -1230],
    ['(12.3)万元', -12_300_000],
    ['12块', 1200],
    ['1亿2000万元', 12_000_000_000],
    ['3亿50万1元', 30_050_000_100],
    ['壹佰贰拾万元整', 120_000_000],
    ['人民币叁仟零伍拾元整', 305_000],
    ['叁佰萬圓', 300_000_000],
    ['三百万', 300_000_000],
    ['十二点六万', 12_600_000],
    ['一点二亿元', 12_000_000_000],
    ['一千元五角', 100_050],
    ['一亿零三百万', 10_300_000_000],
    ['二千三百四十五元六角七分', 234_567],
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
    ['三百', 300_000_000],
    ['叁佰元', 30_000],
    ['三百万', 300_000_000],
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
    '涉密，不予公开',
    'Data not provided',
    'Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)',
    'Data exempt under section 27 and section 43 of the Freedom of Information Act (2000)',
    '依据〔2020〕12号第3条不予公开',
    '待核定',
    '暫緩',
    '见附件3'
  ])('%j', (cell) => {
    expect(yuan(cell)).toMatchObject({ value: null, reason: null });
  });
});

describe('what was meant as an amount and cannot be read', () => {
  it.each([
    '约120',
    '约120万元',
    '约一百二十万元',
    '一',
    '二三十万',
    '万三',
    '二十余万元',
    'l2.5',
    '1.234,50',
    '12,5',
    '120-150',
    '12.3.4',
    '1O0',
    '1,23',
    '12,34.5',
    '1.5.0万',
    '100%',
    '£12x',
    '>100',
    '12 abc',
    '--5',
    '(-5',
    '¥'
  ])('%s', (cell) => {
    expect(yuan(cell)).toMatchObject({ value: null, reason: 'not_a_number' });
  });
});

describe('a range', () => {
  it.each([
    ['100-120万', '100万 | 120万'],
    ['100万～120万', '100万 | 120万'],
    ['约100至120万元', '100万元 | 120万元'],
    ['£100 to 120', '£100 | 120'],
    ['90万-1.2亿', '90万 | 1.2亿']
  ])('%s is refused with its bounds', (cell, expected) => {
    expect(wan(cell)).toMatchObject({ value: null, reason: 'not_a_number', expected });
    for (const bound of expected.split(' | ')) expect(wan(bound).reason, bound).toBe(null);
  });

  it.each(['120-100万', '2024-03-01', '1-2-3'])('%s is none', (cell) => {
    expect(wan(cell)).toMatchObject({ reason: 'not_a_number', expected: '1234.50' });
  });
});

describe('the decimal comma', () => {
  const comma = moneyReader(1, 'comma');

  it.each([
    ['1.234,50', 123_450],
    ['1 234,50', 123_450],
    ['1.234.567', 123_456_700],
    ['12,5', 1250],
    ['€ 1.234,5', 123_450],
    ['-0,07', -7],
    ['1.234', 123_400]
  ])('%s', (cell, fen) => {
    expect(comma(cell)).toMatchObject({ value: fen, reason: null });
  });

  it.each(['1,234.50', '12.5'])('%s is not of its column', (cell) => {
    expect(comma(cell)).toMatchObject({ value: null, reason: 'not_a_number' });
  });

  it.each([
    ['comma', ['1.234,50', '1,234']],
    ['comma', ['12,5', '7', '-']],
    ['comma', ['0,125']],
    ['comma', ['1.234.567']],
    ['comma', ['12,5', '7,25', '1,234']],
    ['point', ['1,234', '2,500']],
    ['point', ['12,5', '1,234', '2,500']],
    ['point', ['1.234,50', '12.5']],
    ['point', ['1.234,50', '1,234.50']],
    ['point', ['12,3456']],
    ['point', ['1.234', '2.500']],
    ['point', ['', '无', '7']],
    ['point', ['见附件1,2']]
  ] as const)('%s is what the column %j tells', (mark, cells) => {
    expect(decimalMark(cells)).toBe(mark);
  });

  it('reads what was written with it, and the column says so', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 10 ** 10 }), { minLength: 1 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const cells = amounts.map((fen) => {
          const whole = String(Math.floor(fen / 100)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
          return `${whole},${String(fen % 100).padStart(2, '0')}`;
        });
        expect(cells.map((cell) => moneyReader(1, decimalMark(cells))(cell).value)).toEqual(amounts);
      })
    );
  });
});
