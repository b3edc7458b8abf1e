import type { BarSeriesOption } from 'echarts';
import { base, grid, heightOf, itself, legend, legendHeight, measure, note, noteHeight, tip, tipsOf } from './base.ts';
import { faded, hatch, type Palette } from './palette.ts';
import { isNarrow, rowsDrawn, type Draw, type Stage } from './picture.ts';
import { monthsOf, yearOfMonths } from './scale.ts';
import { describeWindows } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth, fitText } from './text.ts';
import { todayLine } from './todayLine.ts';

export const windowStates = ['overdue', 'due', 'not_open', 'early', 'done', 'unknown'] as const;
export type WindowState = (typeof windowStates)[number];

/** A subject's legal window. Dates `YYYY-MM-DD`; null where the export does not say. */
export interface WindowRow {
  readonly subject: string;
  readonly name: string;
  readonly opens_on: string | null;
  readonly closes_on: string | null;
  readonly done_on: string | null;
  readonly score: number | null;
  readonly state: WindowState;
  readonly days_left: number | null;
}

export interface WindowsInput {
  readonly rows: readonly WindowRow[];
  readonly as_of: string;
  /** Rows drawn at most; default `WINDOWS_DRAWN`. */
  readonly most?: number;
}

/** Beyond this the table is the better list; the note says how many are not drawn. */
export const WINDOWS_DRAWN = 80;
const ROW_HEIGHT = 20;

type Placed = WindowRow & { readonly opens_on: string; readonly closes_on: string };
const isPlaced = (row: WindowRow): row is Placed => row.opens_on !== null && row.closes_on !== null;

/** What is late first, then what closes soonest. */
function byUrgency(a: Placed, b: Placed): number {
  const states = windowStates.indexOf(a.state) - windowStates.indexOf(b.state);
  if (states !== 0) return states;
  return a.closes_on < b.closes_on ? -1 : Number(a.closes_on > b.closes_on);
}

/** Each subject's window on one axis of months, the as-of date across, a dot with its score where it is done. */
export function evaluationWindows(input: WindowsInput, says: Speech): Draw {
  const all = input.rows.filter(isPlaced).sort(byUrgency);
  return (stage) => {
    const rows = all.slice(0, rowsDrawn(stage, input.most ?? WINDOWS_DRAWN, ROW_HEIGHT));
    const text = says.words.windows.leftOut(input.rows.length - all.length, all.length - rows.length);
    const span = spanOf(rows, input.as_of);
    const states = windowStates.filter((state) => rows.some((row) => row.state === state));
    const names = columnWidth(
      rows.map((row) => row.name),
      isNarrow(stage) ? 104 : 220
    );
    const done = { name: says.words.windows.score, icon: 'circle' };
    const labels = [...states.map((state) => says.words.windows.states[state]), done];
    const margins = {
      top: legendHeight(stage, labels) + 50,
      right: 16,
      bottom: 6 + noteHeight(stage, text),
      left: names + 10
    };
    return {
      height: heightOf(stage, margins, Math.max(1, rows.length) * ROW_HEIGHT),
      marks: rows.length,
      description: describeWindows(input, says),
      subject: itself,
      tip: tipsOf(
        input.rows,
        (row) => row.subject,
        (row) => tipOf(row, says)
      ),
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        legend: legend(stage, labels),
        xAxis: yearAxis(stage, span),
        yAxis: nameAxis(stage, rows, names),
        series: [
          {
            ...lane,
            id: 'before',
            silent: true,
            itemStyle: { color: 'transparent' },
            data: rows.map((r) => monthsOf(r.opens_on))
          },
          ...states.map((state) => bars(state, rows, stage, says)),
          scores(rows, stage, says),
          todayLine({ date: input.as_of, at: monthsOf(input.as_of), span, distance: 24 }, stage, says)
        ]
      }
    };
  };
}

function spanOf(rows: readonly Placed[], asOf: string): readonly [number, number] {
  const months = [asOf, ...rows.flatMap((r) => [r.opens_on, r.closes_on, r.done_on ?? r.opens_on])].map(monthsOf);
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

function nameAxis({ palette }: Stage, rows: readonly Placed[], width: number) {
  return {
    type: 'category' as const,
    inverse: true,
    data: rows.map((row) => row.subject),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      color: palette.ink,
      fontSize: 12,
      formatter: (_: string, i: number) => fitText(rows[i]?.name ?? '', width)
    }
  };
}

function paint(palette: Palette, state: WindowState) {
  const paints = {
    overdue: { color: palette.breach, decal: hatch(palette.paper) },
    due: { color: palette.accent },
    not_open: { color: 'transparent', borderColor: palette.quiet, borderWidth: 1 },
    early: { color: faded(palette.accent) },
    done: { color: palette.rest },
    unknown: { color: palette.unknown, decal: hatch(palette.quiet) }
  };
  return paints[state];
}

const lane = { type: 'bar' as const, stack: 'window', barWidth: 10 };

function bars(state: WindowState, rows: readonly Placed[], { palette }: Stage, { words }: Speech): BarSeriesOption {
  return {
    ...lane,
    id: state,
    name: words.windows.states[state],
    itemStyle: paint(palette, state),
    data: rows.map((row) =>
      row.state === state ? { id: row.subject, value: monthsOf(row.closes_on) - monthsOf(row.opens_on) } : '-'
    )
  };
}

function scores(rows: readonly Placed[], { palette }: Stage, { words, format }: Speech) {
  return {
    type: 'scatter' as const,
    id: 'scores',
    name: words.windows.score,
    symbolSize: 9,
    z: 4,
    itemStyle: { color: palette.ink, opacity: 1, borderColor: palette.paper, borderWidth: 1 },
    label: {
      show: true,
      position: 'right' as const,
      distance: 4,
      color: palette.ink,
      fontSize: 12,
      textBorderColor: palette.paper,
      textBorderWidth: 3
    },
    data: rows.flatMap((row, i) =>
      row.done_on === null
        ? []
        : [
            {
              id: row.subject,
              value: [monthsOf(row.done_on), i],
              label: { formatter: row.score === null ? '?' : format.number(row.score, 1) }
            }
          ]
    )
  };
}

function tipOf(row: WindowRow, { words, format }: Speech) {
  return tip(row.name, [
    { label: words.windows.window, value: `${row.opens_on ?? '?'} – ${row.closes_on ?? '?'}` },
    { label: words.windows.state, value: words.windows.states[row.state] },
    row.done_on === null ? null : { label: words.windows.doneOn, value: row.done_on },
    row.score === null ? null : { label: words.windows.score, value: format.number(row.score, 1) },
    row.days_left === null || row.done_on !== null
      ? null
      : { label: words.windows.daysLeft, value: format.number(row.days_left) }
  ]);
}
