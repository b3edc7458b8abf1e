import { describe, expect, it } from 'vitest';
import { cellOf, deadlineCalendar, slotOf, slotsOf, type CalendarRow } from '../../src/lib/charts/deadlineCalendar.ts';
import { deadlineLanes, LANES_DRAWN, type LaneMark } from '../../src/lib/charts/deadlineLanes.ts';
import { dueStates } from '../../src/lib/charts/deadlineState.ts';
import { palettes } from '../../src/lib/charts/palette.ts';
import { monthsOf } from '../../src/lib/charts/scale.ts';
import { phone, stage, zh } from './gallery.ts';
import { dataOf, seriesById } from './option.ts';
import { laneMarks, lanes } from './rows.ts';

const as_of = '2026-11-16';
const row: CalendarRow = { due_on: '2026-10-31', state: 'overdue', count: 3 };

describe('the calendar', () => {
  const draw = (rows: readonly CalendarRow[], at = stage) => deadlineCalendar({ rows, as_of, undated: 0 }, zh)(at);

  it('counts in the cell of the month and state, from its first day to its last', () => {
    const { option, marks } = draw([row, { ...row, due_on: '2026-10-01', count: 2 }, { ...row, due_on: '2026-11-01' }]);
    expect(marks).toBe(2);
    expect(dataOf(seriesById(option, 'overdue'))).toMatchObject([
      { id: 'overdue 2026-10', value: [0.5, 0], label: { formatter: '5' } },
      { id: 'overdue 2026-11', value: [1.5, 0], label: { formatter: '3' } }
    ]);
  });

  it('keeps every deadline: what no month holds stands under earlier or later', () => {
    const rows = [
      { ...row, due_on: '2012-03-01', count: 7 },
      row,
      { ...row, due_on: '2044-05-01', state: 'upcoming', count: 1 } as const
    ];
    for (const at of [stage, phone]) {
      const picture = draw(rows, at);
      const ids = ['overdue', 'upcoming'].flatMap((id) => dataOf(seriesById(picture.option, id)));
      expect(ids.map(({ id, label }) => [id, label?.formatter])).toEqual([
        ['overdue earlier', '7'],
        ['overdue 2026-10', '3'],
        ['upcoming later', '1']
      ]);
      expect(picture.tip('overdue earlier')?.title).toBe('更早');
    }
  });

  it('has months for the days between, the as-of month always', () => {
    const slots = slotsOf({ rows: [{ ...row, due_on: '2026-08-31' }], as_of, undated: 0 }, 1000);
    expect(slots).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
    expect(['2026-08-31', '2026-11-01', '2026-07-31'].map((day) => slotOf(day, slots))).toEqual([
      '2026-08',
      '2026-11',
      undefined
    ]);
    expect(slotsOf({ rows: [], as_of, undated: 0 }, 1000)).toEqual(['2026-11']);
  });

  it('is never wider than its months fit', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ ...row, due_on: `${2015 + (i % 20)}-06-30` }));
    for (const width of [120, 300, 900, 3000]) {
      const slots = slotsOf({ rows, as_of, undated: 0 }, width);
      expect(slots.length).toBeLessThanOrEqual(Math.max(6, Math.min(38, width / 30)));
      expect(slots).toContain('2026-11');
    }
  });

  it('is crossed by the as-of date within its month', () => {
    const [line] = seriesById(draw([row]).option, 'as of').markLine?.data ?? [];
    expect(line).toMatchObject({ xAxis: expect.closeTo(1.5, 5) as number });
  });

  it('says how many have no last day', () => {
    const { option } = deadlineCalendar({ rows: [row], as_of, undated: 4 }, zh)(stage);
    expect(JSON.stringify(option.title)).toContain('4 项缺日期');
    expect(draw([row]).option.title).toBeUndefined();
  });

  it('answers a cell as a filter; what gathers many months is none', () => {
    expect(cellOf('late 2026-10')).toEqual({ state: 'late', month: '2026-10' });
    expect(cellOf('late earlier')).toBeNull();
  });
});

describe('the lanes', () => {
  const mark: LaneMark = { lane: 'O1', due_on: '2026-06-30', state: 'overdue', count: 2, done_on: null };
  const draw = (marks: readonly LaneMark[], count = 3) =>
    deadlineLanes({ lanes: lanes(count), marks, as_of }, zh)(stage);

  it('mark the last day in their own row, with the number where it is more than a few', () => {
    const data = dataOf(
      seriesById(
        draw([
          { ...mark, count: 5 },
          { ...mark, lane: 'O2', count: 4 }
        ]).option,
        'overdue'
      )
    );
    expect(data).toMatchObject([
      { value: [monthsOf('2026-06-30'), 1], label: { show: true, formatter: '5' } },
      { value: [monthsOf('2026-06-30'), 2], label: { show: false } }
    ]);
  });

  it('draw what is over to the as-of date, or to the day it was done', () => {
    const { option } = draw([mark, { ...mark, state: 'late', done_on: '2026-08-01' }]);
    const ends = (id: string) => (dataOf(seriesById(option, id)) as unknown[][]).map(([x]) => x);
    expect(ends('overdue part')).toEqual([monthsOf('2026-06-30'), monthsOf(as_of), '-']);
    expect(ends('late part')).toEqual([monthsOf('2026-06-30'), monthsOf('2026-08-01'), '-']);
  });

  it('tell their states apart without colour', () => {
    const { option } = draw(laneMarks(3, 30));
    const looks = dueStates.map((id) => {
      const { symbol, itemStyle } = seriesById(option, id) as { symbol?: string; itemStyle?: { color?: unknown } };
      return `${symbol} ${itemStyle?.color === palettes.light.paper ? 'hollow' : 'full'}`;
    });
    expect(new Set(looks).size).toBe(dueStates.length);
  });

  it('are bounded in number, and say what is left out', () => {
    const picture = draw(laneMarks(90, 90), 90);
    expect(picture.marks).toBe(LANES_DRAWN);
    expect(JSON.stringify(picture.option.title)).toContain('另有 50 行');
    expect(picture.description).toContain('截至 2026-11-16');
  });

  it('stand for their lane', () => {
    const picture = draw([mark]);
    expect(picture.subject('O1 overdue 2026-06-30')).toBe('O1');
    expect(picture.tip('O1 overdue 2026-06-30')?.rows).toEqual([
      { label: '最后一日', value: '2026-06-30' },
      { label: '逾期未办', value: '2 项' }
    ]);
  });
});
