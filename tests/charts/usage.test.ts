import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/lib/charts/palette.ts';
import { sparkline } from '../../src/lib/charts/sparkline.ts';
import { usageCost } from '../../src/lib/charts/usageCost.ts';
import { ROWS_DRAWN, sortSystems, usageHeat } from '../../src/lib/charts/usageHeat.ts';
import { dataOf, seriesById } from './option.ts';
import { stage, zh } from './gallery.ts';
import { costRows, usageMonths, usageSystems, wan } from './rows.ts';

const a = { system_id: 'A', name: '甲系统', level: 0.2 };
const b = { system_id: 'B', name: '乙系统', level: 0.8 };
const c = { system_id: 'C', name: '丙系统', level: null };

describe('the heat map', () => {
  const month = (system_id: string, m: string, rate: number | null) => ({ system_id, month: `2026-${m}-01`, rate });
  const months = [month('A', '01', 0), month('A', '03', 0.3), month('B', '01', 0.9), month('B', '02', null)];
  const picture = usageHeat({ systems: [a, b, c], months }, zh)(stage);
  const ids = (series: string) => dataOf(seriesById(picture.option, series)).map((cell) => cell.id);

  it('draws on paper what one page holds, and says what it leaves to the table', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ ...a, system_id: `S${i}` }));
    const printed = usageHeat({ systems: many, months }, zh)({ ...stage, palette: palettes.print });
    expect(printed.height).toBeLessThan(760);
    expect(JSON.stringify(printed.option)).toContain(zh.words.usage.hidden(60 - 41));
    expect(usageHeat({ systems: many, months }, zh)(stage).height).toBeGreaterThan(960);
  });

  it('draws nought as a rate and a month nobody reported as a gap', () => {
    expect(ids('rates').sort()).toEqual(['A 2026-01', 'A 2026-03', 'B 2026-01']);
    expect(ids('gaps')).toContain('A 2026-02');
    expect(ids('gaps')).toContain('B 2026-02');
    expect(ids('rates').length + ids('gaps').length).toBe(9);
  });

  it('hatches on paper by lines, one mark a gap, and by no pattern a cell', () => {
    const { option } = usageHeat({ systems: [a, b, c], months }, zh)({ ...stage, palette: palettes.print });
    expect(seriesById(option, 'gaps').itemStyle).not.toHaveProperty('decal');
    const cells = dataOf(seriesById(option, 'gaps')).map(({ value }) => value?.slice(0, 2));
    expect(cells).toHaveLength(6);
    expect(seriesById(option, 'strokes')).toMatchObject({ data: cells, silent: true });
    expect(option.legend).toMatchObject({ data: [{ itemStyle: { decal: expect.anything() } }] });
    expect(() => seriesById(picture.option, 'strokes')).toThrow();
  });

  it('hatches the gaps and never places them on the scale of rates', () => {
    expect(seriesById(picture.option, 'gaps').itemStyle).toHaveProperty('decal');
    for (const cell of dataOf(seriesById(picture.option, 'gaps'))) expect(cell.value?.[2]).toBe(-1);
    expect(picture.tip('A 2026-02')?.rows[1]?.value).toBe('该月未报');
    expect(picture.tip('A 2026-01')?.rows[1]?.value).toBe('0.0%');
  });

  it('leads from a cell to its system', () => {
    expect(picture.subject('B 2026-01')).toBe('B');
    expect(picture.subject('elsewhere')).toBe('elsewhere');
  });

  it('sorts by the latest level, unknown always last', () => {
    expect(sortSystems([a, c, b], 'highest').map((s) => s.system_id)).toEqual(['B', 'A', 'C']);
    expect(sortSystems([c, b, a], 'lowest').map((s) => s.system_id)).toEqual(['A', 'B', 'C']);
  });

  it('draws a bounded number of rows and says how many it does not', () => {
    const one = (count: number) => usageHeat({ systems: usageSystems(count), months: usageMonths(1, 36) }, zh)(stage);
    expect(one(ROWS_DRAWN).option.title).toBeUndefined();
    expect(JSON.stringify(one(5000).option.title)).toContain(`${5000 - ROWS_DRAWN} 个系统未画出`);
    expect(one(5000).marks).toBe(ROWS_DRAWN * 36);
  });
});

describe('use against cost', () => {
  const row = { ...a, annual_om: 50 * wan, is_zombie: false };
  const draw = (rows: Parameters<typeof usageCost>[0]['rows']) =>
    usageCost({ rows, little_used_rate: 0.3, zombie_rate: 0.05 }, zh)(stage);

  it('draws what has both, counts the rest', () => {
    const { option, marks } = draw([
      row,
      { ...row, system_id: 'x', level: null },
      { ...row, system_id: 'y', annual_om: null }
    ]);
    expect(marks).toBe(1);
    expect(JSON.stringify(option.title)).toContain('2 个系统使用率或运维费未知');
  });

  it('names only systems inside the shaded corner', () => {
    const { option } = draw([row, { ...row, system_id: 'at', level: 0.3 }]);
    expect(dataOf(seriesById(option, 'systems')).map((dot) => dot.label?.show)).toEqual([true, undefined]);
  });

  it('holds a rate above one hundred percent', () => {
    expect(draw([{ ...row, level: 1.31 }]).option.xAxis).toMatchObject({ max: 1.4 });
    expect(draw([{ ...row, level: 1 }]).option.xAxis).toMatchObject({ max: 1 });
  });

  it('holds 5,000 systems', () => expect(draw(costRows(5000)).marks).toBeGreaterThan(2000));
});

describe('a sparkline', () => {
  const box = { width: 90, height: 20, max: 1 };
  it('goes from left to right, up for more', () => {
    expect(sparkline([0, 0.5, 1, 1], box)).toEqual({ path: 'M0 20L30 10L60 0L90 0', last: { x: 90, y: 0 }, alone: [] });
  });

  it('breaks at a gap, and shows what stands alone as a point', () => {
    expect(sparkline([0.5, null, 1, null], box)).toEqual({
      path: 'M0 10M60 0',
      last: { x: 60, y: 0 },
      alone: [
        { x: 0, y: 10 },
        { x: 60, y: 0 }
      ]
    });
  });

  it('has nothing to show for nothing, and a flat line for noughts', () => {
    expect(sparkline([], box)).toEqual({ path: '', last: null, alone: [] });
    expect(sparkline([null, null], box).path).toBe('');
    expect(sparkline([0, 0], { width: 10, height: 8 }).path).toBe('M0 8L10 8');
  });
});
