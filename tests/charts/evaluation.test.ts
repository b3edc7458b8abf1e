import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPitch, stackDots } from '../../src/lib/charts/dotStrip.ts';
import { evaluationScores } from '../../src/lib/charts/evaluationScores.ts';
import { evaluationWindows, WINDOWS_DRAWN, type WindowRow } from '../../src/lib/charts/evaluationWindows.ts';
import { libraryProfile } from '../../src/lib/charts/libraryProfile.ts';
import { palettes } from '../../src/lib/charts/palette.ts';
import { monthsOf } from '../../src/lib/charts/scale.ts';
import { dataOf, seriesById } from './option.ts';
import { stage, zh } from './gallery.ts';
import { windowRows } from './rows.ts';

const row: WindowRow = {
  subject: 'S1',
  name: '甲系统',
  opens_on: '2025-11-01',
  closes_on: '2026-11-01',
  done_on: null,
  score: null,
  state: 'due',
  days_left: 0
};

describe('the windows', () => {
  const draw = (rows: readonly WindowRow[]) => evaluationWindows({ rows, as_of: '2026-11-01' }, zh)(stage);

  it('lie between their two dates on an axis of whole years', () => {
    const { option } = draw([row]);
    expect(dataOf(seriesById(option, 'before'))).toEqual([monthsOf('2025-11-01')]);
    expect(dataOf(seriesById(option, 'due'))).toMatchObject([{ id: 'S1', value: 12 }]);
    expect(option.xAxis).toMatchObject({ min: 2025 * 12, max: 2027 * 12, interval: 12 });
  });

  it('are on paper as many as one page holds, the most urgent first', () => {
    const many = Array.from({ length: 70 }, (_, i) => ({ ...row, subject: `S${i}` }));
    const late = { ...row, subject: 'late', state: 'overdue' } as const;
    const input = { rows: [...many, late], as_of: '2026-11-01' };
    const { option, height } = evaluationWindows(input, zh)({ ...stage, palette: palettes.print });
    expect(height).toBeLessThan(760);
    expect(dataOf(seriesById(option, 'before'))).toHaveLength(33);
    expect(dataOf(seriesById(option, 'overdue')).map((bar) => bar.id)).toContain('late');
  });

  it('are crossed by the as-of date where it is', () => {
    expect(seriesById(draw([row]).option, 'as of').markLine?.data).toEqual([{ xAxis: monthsOf('2026-11-01') }]);
  });

  it('carry a dot with the score when done, a question mark when the score is not said', () => {
    const done = { ...row, state: 'done', done_on: '2026-05-16' } as const;
    const labels = (rows: readonly WindowRow[]) =>
      dataOf(seriesById(draw(rows).option, 'scores')).map((dot) => dot.label?.formatter);
    expect(labels([{ ...done, score: 82.5 }, { ...done, subject: 'S2' }, row])).toEqual(['?', '82.5'].reverse());
  });

  it('come in order of urgency: overdue, due, then the one that closes first', () => {
    const rows: WindowRow[] = [
      { ...row, subject: 'done', state: 'done' },
      { ...row, subject: 'later', closes_on: '2027-01-01' },
      row,
      { ...row, subject: 'late', state: 'overdue' }
    ];
    expect(draw(rows).option.yAxis).toMatchObject({ data: ['late', 'S1', 'later', 'done'] });
  });

  it('that have no dates are counted, never drawn', () => {
    const picture = draw([row, { ...row, subject: 'S2', opens_on: null, closes_on: null, state: 'unknown' }]);
    expect(picture.marks).toBe(1);
    expect(JSON.stringify(picture.option.title)).toContain('1 个对象缺验收或上线日期');
    expect(picture.description).toContain('1 个未知');
  });

  it('are bounded in number', () => {
    const picture = draw(windowRows(5000));
    expect(picture.marks).toBe(WINDOWS_DRAWN);
    expect(JSON.stringify(picture.option.title)).toContain('未画出');
  });

  it('tell their states apart without colour', () => {
    const { option } = draw(windowRows(7));
    const style = (id: string) => seriesById(option, id).itemStyle ?? {};
    expect(style('overdue')).toHaveProperty('decal');
    expect(style('due')).not.toHaveProperty('decal');
    expect(style('not_open')).toMatchObject({ color: 'transparent' });
  });
});

describe('dots in columns', () => {
  it('put the edge of two columns into the lower one', () => {
    const at = (value: number) => stackDots([{ id: 'a', value }], { max: 1, bin: 0.1 }).dots[0]?.at;
    expect(at(0.1)).toBeCloseTo(0.05);
    expect(at(0.1000001)).toBeCloseTo(0.15);
    expect([at(0), at(1), at(7)].map((v) => v?.toFixed(2))).toEqual(['0.05', '0.95', '0.95']);
  });

  it('never lose a dot, and never put two in one place', () => {
    const values = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const { dots, highest } = stackDots(
          list.map((value, i) => ({ id: `${i}`, value })),
          { max: 100, bin: 2 }
        );
        expect(new Set(dots.map((dot) => dot.id)).size).toBe(list.length);
        expect(new Set(dots.map((dot) => `${dot.at} ${dot.level}`)).size).toBe(list.length);
        expect(highest).toBe(dots.reduce((most, dot) => Math.max(most, dot.level + 1), 0));
      })
    );
  });

  it('shrink until the highest column fits', () => {
    const strip = (count: number) =>
      stackDots(
        Array.from({ length: count }, (_, i) => ({ id: `${i}`, value: 1 })),
        { max: 10, bin: 1 }
      );
    const room = { width: 1000, height: 100, columns: 10 };
    expect(dotPitch(strip(1), room)).toBe(12);
    expect(dotPitch(strip(50), room)).toBe(2);
    expect(dotPitch(strip(5000), room)).toBeCloseTo(0.02);
  });
});

describe('the scores', () => {
  it('mark the median, and count subjects without a score', () => {
    const score = (value: number | null, i: number) => ({ subject: `S${i}`, name: '甲', score: value });
    const { option, description } = evaluationScores([60, 80, 90, null].map(score), zh)(stage);
    expect(seriesById(option, 'scores').markLine?.data).toMatchObject([{ xAxis: 80 }]);
    expect(JSON.stringify(option.title)).toContain('1 个对象没有得分');
    expect(description).toContain('60 至 90，中位数 80');
  });
});

describe('the column profile', () => {
  const column = { column: 'c', label: '总投资', filled: 3, total: 4, count_distinct: 3 };
  it('splits each bar into filled and not said', () => {
    const { option } = libraryProfile([column, { ...column, column: 'd', filled: 0, total: 0 }], zh)(stage);
    expect(dataOf(seriesById(option, 'filled')).map((bar) => bar.value)).toEqual([0.75, 0]);
    expect(dataOf(seriesById(option, 'missing')).map((bar) => bar.value)).toEqual([0.25, 1]);
  });

  it('says unknown, not nought, for a share of no rows', () => {
    expect(libraryProfile([{ ...column, total: 0, filled: 0 }], zh)(stage).tip('c')?.rows[0]?.value).toBe('—');
  });
});
