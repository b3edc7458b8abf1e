import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { base, grid, heightOf, legend, legendHeight, measure, note, noteHeight, tip, tipsOf } from './base.ts';
import { dueStates, stateColour, type DueState } from './deadlineState.ts';
import { isNarrow, rowsDrawn, type Draw, type Stage } from './picture.ts';
import { monthsOf, yearOfMonths } from './scale.ts';
import { describeDeadlines } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth, fitText } from './text.ts';
import { todayLine } from './todayLine.ts';

/** Deadlines of one lane, state and last day. Dates `YYYY-MM-DD`. */
export interface LaneMark {
  readonly lane: string;
  readonly due_on: string;
  readonly state: DueState;
  readonly count: number;
  /** The last of them was done on this day; null where one is not done. */
  readonly done_on: string | null;
}

export interface LanesInput {
  /** In the order in which they are drawn. */
  readonly lanes: readonly { readonly lane: string; readonly name: string }[];
  readonly marks: readonly LaneMark[];
  readonly as_of: string;
  /** Lanes drawn at most; default `LANES_DRAWN`. */
  readonly most?: number;
}

/** Beyond this the table is the better list; the note says how many are not drawn. */
export const LANES_DRAWN = 40;
const ROW_HEIGHT = 24;
/** On paper, beside the lists of the page. */
const PRINTED_HEIGHT = 17;

const rowHeight = ({ palette }: Stage) => (palette.theme === 'print' ? PRINTED_HEIGHT : ROW_HEIGHT);

const idOf = ({ lane, state, due_on }: LaneMark) => `${lane} ${state} ${due_on}`;

/** A lane each with its last days on one axis of years, what is over them in the colour of a breach. */
export function deadlineLanes(input: LanesInput, says: Speech): Draw {
  return (stage) => {
    const { deadlines } = says.words;
    const lanes = input.lanes.slice(0, rowsDrawn(stage, input.most ?? LANES_DRAWN, rowHeight(stage)));
    const place = new Map(lanes.map(({ lane }, at) => [lane, at]));
    const marks = input.marks.filter(({ lane }) => place.has(lane));
    const text = deadlines.hidden(input.lanes.length - lanes.length);
    const states = dueStates.filter((state) => marks.some((mark) => mark.state === state));
    const entries = [...states.map((state) => ({ name: deadlines.states[state], icon: shapes[state] }))];
    const names = columnWidth(
      lanes.map(({ name }) => name),
      isNarrow(stage) ? 104 : 200
    );
    const margins = {
      top: legendHeight(stage, entries) + 50,
      right: 28,
      bottom: 6 + noteHeight(stage, text),
      left: names + 10
    };
    const span = spanOf(marks, input.as_of);
    const named = new Map(input.lanes.map(({ lane, name }) => [lane, name]));
    const found = new Map(marks.map((mark) => [idOf(mark), mark]));
    const at = (mark: LaneMark) => place.get(mark.lane) ?? 0;
    return {
      height: heightOf(stage, margins, Math.max(1, lanes.length) * rowHeight(stage)),
      marks: marks.length,
      description: describeDeadlines({ rows: input.marks, as_of: input.as_of }, says),
      subject: (id) => found.get(id)?.lane ?? id,
      tip: tipsOf(marks, idOf, (mark) => tipOf(mark, named.get(mark.lane) ?? mark.lane, says)),
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        legend: legend(stage, entries),
        xAxis: yearAxis(stage, span),
        yAxis: laneAxis(stage, lanes, names),
        series: [
          ...(['overdue', 'late'] as const).map((state) => over(state, marks, at, input.as_of, stage)),
          ...[...states].reverse().map((state) => dots(state, marks, at, stage, says)),
          todayLine({ date: input.as_of, at: monthsOf(input.as_of), span, distance: 24 }, stage, says)
        ]
      }
    };
  };
}

function spanOf(marks: readonly LaneMark[], asOf: string): readonly [number, number] {
  const months = [asOf, ...marks.flatMap((mark) => [mark.due_on, mark.done_on ?? mark.due_on])].map(monthsOf);
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  return [yearOfMonths(first) * 12, (yearOfMonths(last) + 1) * 12];
}

function yearAxis(stage: Stage, [min, max]: readonly [number, number]) {
  const quiet = measure(stage);
  return {
    ...quiet,
    type: 'value' as const,
    position: 'top' as const,
    min,
    max,
    interval: 12,
    axisLabel: { ...quiet.axisLabel, formatter: (months: number) => String(yearOfMonths(months)) }
  };
}

function laneAxis({ palette }: Stage, lanes: LanesInput['lanes'], width: number) {
  return {
    type: 'category' as const,
    inverse: true,
    data: lanes.map(({ lane }) => lane),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: palette.hairline, width: 1 } },
    axisLabel: {
      interval: 0,
      color: palette.ink,
      fontSize: 12,
      formatter: (_: string, i: number) => fitText(lanes[i]?.name ?? '', width)
    }
  };
}

type At = (mark: LaneMark) => number;

/** From the last day to the day it was done, or to the as-of date: whole for what is still open, dashed for what is done. */
function over(
  state: 'overdue' | 'late',
  marks: readonly LaneMark[],
  at: At,
  asOf: string,
  { palette }: Stage
): LineSeriesOption {
  const parts = marks.filter((mark) => mark.state === state);
  const end = (mark: LaneMark) => (state === 'overdue' ? asOf : (mark.done_on ?? mark.due_on));
  return {
    type: 'line',
    id: `${state} part`,
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.breach, width: state === 'overdue' ? 2 : 1.5, type: lines[state] },
    data: parts.flatMap((mark) => [
      [monthsOf(mark.due_on), at(mark)],
      [monthsOf(end(mark)), at(mark)],
      ['-', '-']
    ])
  };
}

const lines = { overdue: 'solid', late: 'dashed' } as const;

/** Told apart by shape, not only by colour. */
const shapes: Readonly<Record<DueState, string>> = {
  overdue: 'diamond',
  late: 'diamond',
  early: 'triangle',
  due: 'circle',
  upcoming: 'circle',
  done: 'rect'
};
const hollow: readonly DueState[] = ['late', 'early', 'upcoming'];

/** Fewer are told by the size of the mark alone. */
const NAMED = 5;

const sizeOf = (count: number, state: DueState) => Math.min(18, (state === 'done' ? 5 : 8) + 2 * Math.log2(count));

function dots(
  state: DueState,
  marks: readonly LaneMark[],
  at: At,
  { palette }: Stage,
  { words }: Speech
): ScatterSeriesOption {
  const colour = stateColour(palette, state);
  const paint = hollow.includes(state)
    ? { color: palette.paper, borderColor: colour, borderWidth: 1.5 }
    : { color: colour };
  return {
    type: 'scatter',
    id: state,
    name: words.deadlines.states[state],
    symbol: shapes[state],
    itemStyle: { ...paint, opacity: 1 },
    emphasis: { scale: 1.3, itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
    label: {
      color: palette.ink,
      fontSize: 12,
      position: 'right',
      distance: 3,
      textBorderColor: palette.paper,
      textBorderWidth: 3
    },
    labelLayout: { hideOverlap: true },
    data: marks
      .filter((mark) => mark.state === state)
      .map((mark) => ({
        id: idOf(mark),
        value: [monthsOf(mark.due_on), at(mark)],
        symbolSize: sizeOf(mark.count, state),
        label: { show: mark.count >= NAMED, formatter: String(mark.count) }
      }))
  };
}

function tipOf(mark: LaneMark, name: string, { words, format }: Speech) {
  const { deadlines } = words;
  return tip(name, [
    { label: deadlines.dueOn, value: mark.due_on },
    { label: deadlines.states[mark.state], value: deadlines.count(mark.count) },
    mark.done_on === null ? null : { label: deadlines.until, value: format.date(mark.done_on) }
  ]);
}
