import type { ScatterSeriesOption } from 'echarts';
import { base, grid, heightOf, itself, measure, note, noteHeight, tip } from './base.ts';
import { dueStates, stateColour, type DueState } from './deadlineState.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { monthName, monthsOf } from './scale.ts';
import { describeDeadlines } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth } from './text.ts';
import { todayLine } from './todayLine.ts';

/** Deadlines of one state that fall on one day, or in its month. */
export interface CalendarRow {
  /** `YYYY-MM-DD` */
  readonly due_on: string;
  readonly state: DueState;
  readonly count: number;
}

export interface CalendarInput {
  readonly rows: readonly CalendarRow[];
  readonly as_of: string;
  /** Deadlines whose last day is not known. */
  readonly undated: number;
}

const ROW_HEIGHT = 26;
const CELL = 30;
/** Months at most; with as many as fit, a third of them before the as-of date. */
const MOST_MONTHS = 36;

/** `earlier` and `later` gather what no month of the picture holds: nothing is left out. */
type Slot = 'earlier' | 'later' | `${number}-${number}`;

interface Cell {
  readonly id: string;
  readonly slot: Slot;
  readonly state: DueState;
  readonly column: number;
  readonly count: number;
}

/** States × months, the number of deadlines in each cell; the as-of date across. */
export function deadlineCalendar(input: CalendarInput, says: Speech): Draw {
  return (stage) => {
    const { deadlines } = says.words;
    const text = deadlines.undated(input.undated);
    const names = columnWidth(Object.values(deadlines.states), isNarrow(stage) ? 86 : 120);
    const margins = { top: 62, right: 8, bottom: 6 + noteHeight(stage, text), left: names + 10 };
    const slots = slotsOf(input, stage.width - margins.left - margins.right);
    const cells = cellsOf(input, slots);
    const wide = (stage.width - margins.left - margins.right) / Math.max(1, slots.length);
    return {
      height: heightOf(stage, margins, dueStates.length * ROW_HEIGHT),
      marks: cells.length,
      description: describeDeadlines(input, says),
      subject: itself,
      tip: (id) => {
        const cell = cells.find((one) => one.id === id);
        return cell && tipOf(cell, says);
      },
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        xAxis: slotAxis(stage, slots, says),
        yAxis: stateAxis(stage, says),
        series: [...dueStates.map((state) => squares(state, cells, stage, wide)), today(input, slots, stage, says)]
      }
    };
  };
}

/** The months from the first to the last deadline and the as-of date, as many as fit, and what is before and after. */
export function slotsOf({ rows, as_of }: CalendarInput, width: number): Slot[] {
  const now = Math.floor(monthsOf(as_of));
  const months = rows.map((row) => Math.floor(monthsOf(row.due_on))).filter(Number.isFinite);
  const [low, high] = [months.reduce((a, b) => Math.min(a, b), now), months.reduce((a, b) => Math.max(a, b), now)];
  const room = Math.max(4, Math.min(MOST_MONTHS, Math.floor(width / CELL) - 2));
  const first = Math.max(low, Math.min(now - Math.floor(room / 3), high - room + 1));
  const last = Math.min(high, first + room - 1);
  const inside = Array.from({ length: last - first + 1 }, (_, i) => monthName(first + i) as Slot);
  return [...(low < first ? ['earlier' as const] : []), ...inside, ...(high > last ? ['later' as const] : [])];
}

/** The slot that holds a day. */
export function slotOf(day: string, slots: readonly Slot[]): Slot | undefined {
  const month = day.slice(0, 7);
  const own = slots.find((slot) => slot === month);
  if (own) return own;
  const first = slots.find((slot) => slot !== 'earlier') ?? '';
  return slots.find((slot) => slot === (month < first ? 'earlier' : 'later'));
}

function cellsOf({ rows }: CalendarInput, slots: readonly Slot[]): Cell[] {
  const counts = new Map<string, number>();
  for (const { due_on, state, count } of rows) {
    const key = `${state} ${slotOf(due_on, slots) ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return dueStates.flatMap((state) =>
    slots.flatMap((slot, column) => {
      const id = `${state} ${slot}`;
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, slot, state, column, count }];
    })
  );
}

function slotAxis(stage: Stage, slots: readonly Slot[], { words }: Speech) {
  const quiet = measure(stage);
  const starts = (i: number) => i === 0 || slots[i - 1] === 'earlier' || (slots[i] ?? '').endsWith('-01');
  return {
    ...quiet,
    type: 'value' as const,
    position: 'top' as const,
    min: 0,
    max: Math.max(1, slots.length),
    interval: 1,
    axisLabel: {
      ...quiet.axisLabel,
      align: 'left' as const,
      hideOverlap: false,
      formatter: (i: number) => {
        const slot = slots[i];
        if (slot === undefined) return '';
        if (slot === 'earlier' || slot === 'later') return `\n${words.deadlines[slot]}`;
        return `${starts(i) ? slot.slice(0, 4) : ''}\n${Number(slot.slice(5))}`;
      }
    }
  };
}

function stateAxis({ palette }: Stage, { words }: Speech) {
  return {
    type: 'category' as const,
    inverse: true,
    data: [...dueStates],
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      color: palette.ink,
      fontSize: 12,
      formatter: (state: string) => words.deadlines.states[state as DueState]
    }
  };
}

/** Alpha of the paint by number: a tint under ink, so that every figure stays legible. */
const tints = ['26', '40', '59', '73'];
const tint = (count: number, most: number) =>
  tints[Math.min(tints.length - 1, Math.floor((count / Math.max(1, most)) * tints.length))] ?? '26';

function squares(state: DueState, cells: readonly Cell[], { palette }: Stage, wide: number): ScatterSeriesOption {
  const most = cells.reduce((high, cell) => Math.max(high, cell.count), 0);
  const colour = stateColour(palette, state);
  return {
    type: 'scatter',
    id: state,
    symbol: 'rect',
    symbolSize: [Math.max(4, wide - 2), ROW_HEIGHT - 4],
    label: { show: true, color: palette.ink, fontSize: 12, position: 'inside' },
    emphasis: { scale: false, itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
    data: cells.flatMap((cell) =>
      cell.state === state
        ? [
            {
              id: cell.id,
              value: [cell.column + 0.5, dueStates.indexOf(state)],
              label: { formatter: String(cell.count) },
              itemStyle: { color: `${colour}${tint(cell.count, most)}`, opacity: 1 }
            }
          ]
        : []
    )
  };
}

function today({ as_of }: CalendarInput, slots: readonly Slot[], stage: Stage, says: Speech) {
  const column = slots.findIndex((slot) => slot === as_of.slice(0, 7));
  const at = column < 0 ? null : column + (monthsOf(as_of) % 1);
  return todayLine({ date: as_of, at, span: [0, slots.length], distance: 38 }, stage, says);
}

function tipOf({ slot, state, count }: Cell, { words }: Speech) {
  const title = slot === 'earlier' || slot === 'later' ? words.deadlines[slot] : slot;
  return tip(title, [{ label: words.deadlines.states[state], value: words.deadlines.count(count) }]);
}

/** The cells' ids again as a filter: the state, and the months of the slot. @returns null for what is no cell */
export function cellOf(id: string): { state: string; month: string } | null {
  const [, state, month] = /^(\w+) (\d{4}-\d{2})$/.exec(id) ?? [];
  return state && month ? { state, month } : null;
}
