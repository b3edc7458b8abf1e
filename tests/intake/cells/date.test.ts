import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateReader, dayOrder } from '../../../src/lib/intake/cells/date.ts';
import { monthReader } from '../../../src/lib/intake/cells/month.ts';

const context = { order: null, from1904: false } as const;
const read = dateReader(context);

describe('a day', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-3-1', '2024-03-01'],
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['2024年3月', '2024-03-01'],
    ['2024-03', '2024-03-01'],
    ['202403', '2024-03-01'],
    ['01.11.18', '2018-11-01'],
    ['31.12.1999', '1999-12-31'],
    ['2024-03-05 00:00:00', '2024-03-05'],
    ['2024-03-05T23:59:59Z', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['05-Mar-24', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Mar-2024', '2024-03-01'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零二四年三月', '2024-03-01'],
    ['2024年3月5日 9时30分', '2024-03-05'],
    ['2024/3/5 9:30', '2024-03-05'],
    ['2024/3/5 9:30 PM', '2024-03-05'],
    ['2024-03-05（星期二）', '2024-03-05'],
    ['5-Mar-24', '2024-03-05'],
    ['2024-02-29', '2024-02-29'],
    ['45292', '2024-01-01'],
    ['45292.75', '2024-01-01'],
    ['40179', '2010-01-01']
  ])('%s', (cell, day) => {
    expect(read(cell)).toMatchObject({ value: day, reason: null });
  });

  it.each(['', '-', '—', '无', '待定', '/', '涉密，不予公开', 'Exempt under Section 43', 'Data not provided'])(
    'is not said by %j',
    (cell) => {
      expect(read(cell)).toMatchObject({ value: null, reason: null });
    }
  );

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '20241301',
    '2024',
    '2024年',
    '12/2024/1',
    '31.02.24',
    '明年',
    '2024年底',
    '2024年3季度',
    '2024Q3',
    '2024年上半年',
    '二〇二四年十三月',
    '1000',
    '03/05/2024'
  ])('is not %s', (cell) => {
    expect(read(cell)).toMatchObject({ value: null, reason: 'not_a_date' });
  });

  it('is counted from 1904 where the workbook says so', () => {
    expect(dateReader({ order: null, from1904: true })('43830').value).toBe('2024-01-01');
    expect(read('43830').value).toBe('2019-12-31');
  });

  it('reads every day of two centuries in three ways', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-').map(Number);
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const ways = [day, `${year}年${month}月${dayOfMonth}日`, day.replaceAll('-', ''), String(serial)];
        expect(ways.map((cell) => read(cell).value)).toEqual(ways.map(() => day));
      })
    );
  });
});

describe('a day written with its year last', () => {
  it('takes its order from a column that shows it', () => {
    expect(dayOrder(['03/05/2024', '25/12/2024', ''])).toBe('day');
    expect(dayOrder(['03/05/2024', '12/25/2024'])).toBe('month');
    expect(dateReader({ ...context, order: 'day' })('03/05/2024').value).toBe('2024-05-03');
    expect(dateReader({ ...context, order: 'month' })('03/05/2024').value).toBe('2024-03-05');
  });

  it('has no order when nothing, or both ways, show', () => {
    expect(dayOrder(['03/05/2024', '12/12/2024'])).toBe(null);
    expect(dayOrder(['13/05/2024', '05/13/2024'])).toBe(null);
    expect(dayOrder(['13.05.2024'])).toBe(null);
  });
});

describe('a month', () => {
  const month = monthReader(context);

  it.each(['2024-03', '202403', '2024年3月', '2024/3', '2024-03-17', '20240317', 'Mar 2024', '45362'])(
    'is the first day: %s',
    (cell) => {
      expect(month(cell)).toMatchObject({ value: '2024-03-01', reason: null });
    }
  );

  it.each(['202413', '三月', '2024', '3'])('is not %s', (cell) => {
    expect(month(cell)).toMatchObject({ value: null, reason: 'not_a_month' });
  });

  it('is not said by a dash', () => {
    expect(month('—')).toMatchObject({ value: null, reason: null });
  });
});
