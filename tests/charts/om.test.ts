import { describe, expect, it } from 'vitest';
import { diagonalsOf, lineWithin } from '../../src/lib/charts/diagonals.ts';
import { outlierLabel } from '../../src/lib/charts/loglog.ts';
import { omByCategory, type OmCategoryRow } from '../../src/lib/charts/omByCategory.ts';
import { omDistribution } from '../../src/lib/charts/omDistribution.ts';
import { omScatter } from '../../src/lib/charts/omScatter.ts';
import { omState, type OmScatterRow } from '../../src/lib/charts/omState.ts';
import { dataOf, seriesById } from './option.ts';
import { ceiling, phone, stage, zh } from './gallery.ts';
import { omRows, wan } from './rows.ts';

const system = (om_amount: number | null, building_cost: number | null = 126 * wan): OmScatterRow => ({
  system_id: `S-${om_amount}-${building_cost}`,
  name: '智慧水务',
  building_cost,
  om_amount,
  is_free_year: false
});

describe('a system against the ceiling', () => {
  it.each([
    [126 * wan * 0.1 - 1, 'within'],
    [126 * wan * 0.1, 'within'],
    [126 * wan * 0.1 + 1, 'above'],
    [0, 'within']
  ] as const)('with %s 分 of O&M for 126 万元 is %s', (money, state) => {
    expect(omState(system(money), 0.1)).toBe(state);
  });

  it('exactly at the ceiling is within, for sums that have no exact tenth', () => {
    for (const cost of [3, 7, 29, 1_234_567].map((n) => n * 10))
      expect(omState(system(cost / 10, cost), 0.1)).toBe('within');
  });

  it('is neither in its free period, however much it costs', () => {
    expect(omState({ ...system(126 * wan), is_free_year: true }, 0.1)).toBe('free');
  });
});

describe('the scatter', () => {
  const draw = (rows: readonly OmScatterRow[], force: 'soft' | 'flat' = 'soft') =>
    omScatter({ rows, ceiling: { ...ceiling, force } }, zh)(stage);

  it('puts a dot of exactly 10 % on the line of 10 %', () => {
    const { option } = draw([system(12.6 * wan), system(30 * wan, 4000 * wan)]);
    const [dot] = dataOf(seriesById(option, 'within'));
    const [from, to] = dataOf(seriesById(option, 'ratio 0.1')).map((end) => end.value);
    const slope = Math.log((to?.[1] ?? 0) / (from?.[1] ?? 0)) / Math.log((to?.[0] ?? 0) / (from?.[0] ?? 0));
    expect(dot?.value).toEqual([126, 12.6]);
    expect(slope).toBeCloseTo(1, 10);
    expect((to?.[1] ?? 0) / (to?.[0] ?? 1)).toBeCloseTo(0.1, 12);
    expect((from?.[0] ?? 0) <= 126 && (to?.[0] ?? 0) >= 126).toBe(true);
  });

  it('draws each system once, in the series of its state', () => {
    const rows = omRows(60);
    const { option } = draw(rows);
    const drawn = ['within', 'free', 'above'].flatMap((id) => dataOf(seriesById(option, id)).map((dot) => dot.id));
    const known = rows.filter((row) => row.building_cost !== null && row.om_amount !== null);
    expect([...drawn].sort()).toEqual(known.map((row) => row.system_id).sort());
  });

  it('counts what it cannot draw in a note, and has no note when all is drawn', () => {
    const note = (rows: readonly OmScatterRow[]) => JSON.stringify(draw(rows).option.title ?? '');
    expect(note([system(5), system(5, null), system(5, 0), system(null)])).toContain(
      '2 个系统建设费用未知，1 个系统运维费为零或未知'
    );
    expect(note([system(5)])).toBe('""');
  });

  it('makes the ceiling heavy and names it with its clause', () => {
    const { option } = draw(omRows(5));
    const widths = ['ratio 0.05', 'ratio 0.1', 'ratio 0.15'].map((id) => seriesById(option, id).lineStyle?.width);
    expect(widths).toEqual([1, 2, 1]);
    expect(dataOf(seriesById(option, 'ratio 0.1')).at(-1)?.label?.formatter).toBe(ceiling.label);
  });

  it('paints what a flat rule breaches otherwise than what needs judgement', () => {
    const paint = (force: 'soft' | 'flat') => seriesById(draw(omRows(30), force).option, 'above').itemStyle?.color;
    expect(paint('soft')).toBe(stage.palette.attention);
    expect(paint('flat')).toBe(stage.palette.breach);
    expect(seriesById(draw(omRows(30)).option, 'free').itemStyle?.color).toBe('transparent');
  });

  it('names only the few furthest above, and fewer on a phone', () => {
    const named = (width: number) => {
      const { option } = omScatter({ rows: omRows(60), ceiling }, zh)({ ...stage, width });
      return dataOf(seriesById(option, 'above')).filter((dot) => dot.label?.show === true).length;
    };
    expect(named(1040)).toBe(7);
    expect(named(358)).toBeLessThanOrEqual(3);
  });

  it('turns to a canvas for many systems, drawn in portions', () => {
    const picture = draw(omRows(5000));
    expect(picture.marks).toBeGreaterThan(2000);
    expect(seriesById(picture.option, 'within').progressive).toBeGreaterThan(0);
  });
});

describe('a diagonal', () => {
  const domain = { x: [10, 1000], y: [1, 100] } as const;
  it('ends where it leaves the axes', () => {
    expect(lineWithin(0.1, domain)).toEqual([
      [10, 1],
      [1000, 100]
    ]);
    expect(lineWithin(0.05, domain)).toEqual([
      [20, 1],
      [1000, 50]
    ]);
  });

  it('that misses the picture has no length', () => {
    const [from, to] = lineWithin(0.0001, domain);
    expect(from).toEqual(to);
  });

  it('is drawn once when the ceiling is one of the light ratios, beside them when not', () => {
    const ratios = (ratio: number) =>
      diagonalsOf([0.05, 0.1, 0.15], { ...ceiling, ratio }, zh).map((d) => [d.ratio, d.heavy]);
    expect(ratios(0.1)).toEqual([
      [0.05, false],
      [0.1, true],
      [0.15, false]
    ]);
    expect(ratios(0.08)).toHaveLength(4);
  });
});

describe('the name of a dot', () => {
  it('stands on the wished side, or on the other where it fits only there', () => {
    expect(outlierLabel('智慧水务', 300, 600, 'left').label).toEqual({ show: true, position: 'left' });
    expect(outlierLabel('智慧水务', 20, 600, 'left').label).toEqual({ show: true, position: 'right' });
  });

  it('is cut where it fits nowhere, and left out where nothing would be left', () => {
    const long = '云栖市智慧水务监测与应急调度一体化平台';
    expect(outlierLabel(long, 160, 300, 'left').name).toMatch(/^云栖市.*…$/);
    expect(outlierLabel(long, 80, 160, 'left').label).toEqual({ show: false });
  });
});

describe('the distribution', () => {
  it('puts exactly 10 % below the ceiling and one 分 more above it', () => {
    const cost = 1000 * wan;
    const { option } = omDistribution(
      { rows: [system(cost / 10, cost), system(cost / 10 + 1, cost)], ceiling },
      zh
    )(stage);
    const [at, above] = dataOf(seriesById(option, 'ratios'));
    expect(at?.value?.[0]).toBeLessThan(0.1);
    expect(above?.value?.[0]).toBeGreaterThan(0.1);
  });

  it('keeps every system inside the picture, also 5,000 of them and the furthest', () => {
    const rows = [...omRows(5000), system(900 * wan)];
    const { option, marks } = omDistribution({ rows, ceiling }, zh)(phone);
    const dots = dataOf(seriesById(option, 'ratios'));
    expect(dots).toHaveLength(marks);
    for (const { value } of dots) expect((value?.[0] ?? 9) < 0.3 && (value?.[1] ?? 999) < 110).toBe(true);
  });
});

describe('the categories', () => {
  const row = { category: 'a', label: '机房', requested: 5 * wan, budgeted: null, paid: null };
  it('leave out what is not said, and do not draw it as nought', () => {
    const { option } = omByCategory([row, { ...row, category: 'b', paid: 0, budgeted: 0 }], zh)(stage);
    expect(dataOf(seriesById(option, 'paid')).map((bar) => bar.value)).toEqual(['-', 0]);
    expect(dataOf(seriesById(option, 'budgeted')).map((mark) => mark.id)).toEqual(['b']);
  });

  it('explain only the marks that are drawn', () => {
    const names = (rows: readonly OmCategoryRow[]) => {
      const { legend } = omByCategory(rows, zh)(stage).option;
      return [legend ?? []]
        .flat()
        .flatMap(({ data }) => (data ?? []).map((one) => (typeof one === 'string' ? one : one.name)));
    };
    expect(names([row])).toEqual(['申请']);
    expect(names([row, { ...row, budgeted: 0 }])).toEqual(['申请', '预算']);
  });

  it('come largest first', () => {
    const rows = [row, { ...row, category: 'big', paid: 90 * wan }];
    expect(dataOf(seriesById(omByCategory(rows, zh)(stage).option, 'paid')).map((bar) => bar.id)).toEqual(['big', 'a']);
  });
});
