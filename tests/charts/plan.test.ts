import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang, overviewWaterfall, type Taken } from '../../src/lib/charts/overviewWaterfall.ts';
import { planCumulative } from '../../src/lib/charts/planCumulative.ts';
import { planYears } from '../../src/lib/charts/planYears.ts';
import { dataOf, seriesById } from './option.ts';
import { phone, stage, zh } from './gallery.ts';
import { cumulativeRows, wan, waterfall } from './rows.ts';

describe('the waterfall', () => {
  it('hangs each bar where the one before it ends, and ends with what is left', () => {
    expect(hang(waterfall).map((bar) => [bar.kind, bar.from / wan, bar.amount / wan, bar.count])).toEqual([
      ['requested', 0, 18_432, 52],
      ['refused', 16_572, 1_860, 5],
      ['refused', 15_631.5, 940.5, 3],
      ['refused', 15_236.5, 395, 2],
      ['below', 10_116.5, 5_120, 14],
      ['recommended', 0, 10_116.5, 28]
    ]);
  });

  it('always adds up', () => {
    const taken = fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 12 });
    fc.assert(
      fc.property(taken, fc.integer({ min: 0, max: 1e9 }), (amounts, left) => {
        const bars: Taken[] = amounts.map((amount, i) => ({
          id: `${i}`,
          label: `${i}`,
          amount,
          count: 1,
          kind: 'refused'
        }));
        const sum = amounts.reduce((a, b) => a + b, left);
        const requested = { id: 'r', label: 'r', amount: sum, count: bars.length + 2 };
        const last = hang({ requested, taken: bars, recommended: { id: 'e', label: 'e' } }).at(-1);
        expect([last?.amount, last?.count, last?.from]).toEqual([left, 2, 0]);
      })
    );
  });

  it('shows the provisional part inside what is recommended, never more than it', () => {
    const { option } = overviewWaterfall(waterfall, zh)(stage);
    const last = (id: string) => dataOf(seriesById(option, id)).at(-1)?.value;
    expect([last('settled'), last('provisional')]).toEqual([10_116.5 - 3_310, 3_310]);
    const greedy = hang({ ...waterfall, recommended: { id: 'e', label: 'e', provisional: 1e15 } }).at(-1);
    expect(greedy?.provisional).toBe(greedy?.amount);
  });

  it('hatches what waits for materials: unknown is never a colour alone', () => {
    const taken: Taken[] = [{ id: 'm', label: '待补材料', amount: 9, count: 1, kind: 'materials' }];
    const { option } = overviewWaterfall({ ...waterfall, taken }, zh)(stage);
    expect(dataOf(seriesById(option, 'settled'))[1]?.itemStyle).toHaveProperty('decal');
  });

  it('gives its bars the whole width of a phone', () => {
    expect(overviewWaterfall(waterfall, zh)(phone).option.grid).toMatchObject({ left: 0 });
    expect(overviewWaterfall(waterfall, zh)(phone).height).toBeGreaterThan(
      overviewWaterfall(waterfall, zh)(stage).height
    );
  });
});

describe('the cumulative picture', () => {
  const budget = 500 * wan;
  const rows = cumulativeRows(60, budget);
  const { option } = planCumulative({ rows, budget }, zh)(stage);
  const bars = (id: string) => dataOf(seriesById(option, id)).filter((bar) => bar.id !== undefined);

  it('stands each project on the money before it', () => {
    const before = dataOf(seriesById(option, 'before'));
    rows.forEach((row, i) => expect(before[i]).toBeCloseTo((row.cumulative - (row.amount ?? 0)) / wan));
  });

  it('draws the budget, and the cut after the last project within the line', () => {
    const within = rows.filter((row) => row.within_line).length;
    expect(within).toBeGreaterThan(0);
    expect(seriesById(option, 'line').markLine?.data).toMatchObject([{ yAxis: 500 }, { xAxis: within }]);
  });

  it('fades exactly the projects below the line', () => {
    const faded = ['new', 'continued', 'upgrade', 'purchase', 'om', 'third_party', 'other']
      .flatMap(bars)
      .filter((bar) => bar.itemStyle?.opacity !== undefined)
      .map((bar) => bar.id);
    expect(faded.sort()).toEqual(
      rows
        .filter((row) => !row.within_line)
        .map((row) => row.project_id)
        .sort()
    );
  });

  it('draws no line without a budget, and says how many amounts are missing', () => {
    const open = planCumulative({ rows, budget: null }, zh)(stage);
    expect(seriesById(open.option, 'line').markLine?.data).toEqual([]);
    expect(JSON.stringify(open.option.title)).toContain('2 个项目未注明申报金额');
    expect(open.description).toContain('尚未设定预算');
  });

  it('holds 5,000 projects', () => {
    const many = planCumulative({ rows: cumulativeRows(5000, budget), budget }, zh)(stage);
    expect(many.marks).toBe(5000);
    expect(many.height).toBeLessThan(500);
  });
});

describe('the years', () => {
  const row = { year: 2027, kind: 'new', requested: 100 * wan, count: 2 };
  it('add up rows of the same kind, and unknown amounts add nothing', () => {
    const rows = [
      row,
      { ...row, requested: 50 * wan },
      { ...row, requested: null },
      { ...row, year: 2026, kind: null }
    ];
    const { option, tip } = planYears(rows, zh)(stage);
    expect(dataOf(seriesById(option, 'new')).map((bar) => bar.value)).toEqual([0, 150]);
    expect(tip('2027 new')?.rows.map((r) => r.value)).toEqual(['150\u2009万元', '6']);
    expect(tip('2026 new')).toBeUndefined();
    expect(tip('2026 other')?.title).toBe('2026 · 类型未注明');
  });
});
