import { describe, expect, it } from 'vitest';
import { periodIn } from '../../../src/lib/intake/headings/period.ts';

describe('a year or a month in a heading', () => {
  it.each([
    ['2024年运维费(万元)', 2024, null, '运维费(万元)'],
    ['2025年', 2025, null, ''],
    ['2025', 2025, null, ''],
    ['2027年度資金', 2027, null, '资金'],
    ['26年预算', 2026, null, '预算'],
    ['运维费 2024', 2024, null, '运维费'],
    ['FY23/24', 2023, null, ''],
    ['FY2023-24 budget', 2023, null, 'budget'],
    ['FY24', 2024, null, ''],
    ['2013/2014 Budget (£million)', 2013, null, 'budget (£million)'],
    ['2016/17 TOTAL Forecast £m', 2016, null, 'total forecast £m'],
    ['1月', null, 1, ''],
    ['十二月', null, 12, ''],
    ['2026年3月活跃用户数', 2026, 3, '活跃用户数'],
    ['2026-03', 2026, 3, ''],
    ['2026/3', 2026, 3, ''],
    ['2026-03-01', 2026, 3, ''],
    ['202603', 2026, 3, ''],
    ['Mar 2026', 2026, 3, ''],
    ['Sep-26 active users', 2026, 9, 'active users'],
    ['March', null, 3, '']
  ])('%s', (heading, year, month, rest) => {
    const found = periodIn(heading);
    expect(found?.period).toEqual({ year, month });
    expect(found?.rest.replace(/\s+/g, ' ').trim()).toBe(rest);
  });

  it.each([
    '项目名称',
    '截至2024年底累计支付',
    '2025年及以后年度资金',
    '2024-2026年资金',
    '2024年1-6月支付',
    '2026年第一季度',
    '2024年末用户数',
    '3年运维费',
    '免费运维期12个月',
    'P-2024-001',
    'may be late',
    'up to 2024'
  ])('there is none, or more than one, in %s', (heading) => {
    expect(periodIn(heading)).toBe(null);
  });
});
