import type { ScatterSeriesOption } from 'echarts';
import { base, grid, heightOf, itself, legend, legendHeight, note, noteHeight, tip, tipsOf, unitName } from './base.ts';
import { diagonalRoom, diagonalSeries, diagonalsOf, type Diagonal } from './diagonals.ts';
import { alongLog, logAxis, outlierLabel, outlierLabels, type LogDomain } from './loglog.ts';
import { omPaint } from './omPaint.ts';
import { omState, type Ceiling, type OmScatterRow, type OmState } from './omState.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { logEnds } from './scale.ts';
import { describeOmScatter } from './sentences.ts';
import type { Speech } from './speech.ts';
import { textWidth } from './text.ts';

export interface OmScatterInput {
  readonly rows: readonly OmScatterRow[];
  readonly ceiling: Ceiling;
  /** Ratios of the light diagonals; default 5 %, 10 %, 15 %. */
  readonly diagonals?: readonly number[];
}

const states = ['within', 'free', 'above'] as const;

type Placed = OmScatterRow & { readonly building_cost: number; readonly om_amount: number };

const isPlaced = (row: OmScatterRow): row is Placed => (row.building_cost ?? 0) > 0 && (row.om_amount ?? 0) > 0;

/** Building cost against a year's O&M, both logarithmic: equal ratios are straight lines. */
export function omScatter(input: OmScatterInput, says: Speech): Draw {
  const { rows, ceiling } = input;
  const { words, format } = says;
  const placed = rows.filter(isPlaced);
  const text = leftOut(rows, says);
  const lines = diagonalsOf(input.diagonals ?? [0.05, 0.1, 0.15], ceiling, says);
  const domain = domainOf(placed, lines, says);
  const names = states.map((state) => words.om.states[state]);
  return (stage) => {
    const room = diagonalRoom(stage, lines);
    const widest = Math.max(...domain.y.map((v) => textWidth(format.number(v))));
    const bottom = 46 + noteHeight(stage, text);
    const margins = { top: legendHeight(stage, names) + 38, right: room, bottom, left: widest + 14 };
    const inside = isNarrow(stage) ? 300 : Math.min(460, Math.max(340, stage.width * 0.42));
    const along = { domain, width: stage.width - margins.left - margins.right };
    return {
      height: heightOf(stage, margins, inside),
      marks: placed.length,
      description: describeOmScatter(input, says),
      subject: itself,
      tip: tipsOf(
        rows,
        (row) => row.system_id,
        (row) => tipOf(row, ceiling, says)
      ),
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        legend: legend(stage, names, 'circle'),
        xAxis: { ...logAxis(stage, domain.x, says), name: words.om.building(format.moneyUnit.label) },
        yAxis: {
          ...logAxis(stage, domain.y, says),
          ...unitName(stage, margins.left, words.om.annual(format.moneyUnit.label))
        },
        series: [
          ...diagonalSeries(lines, domain, room, stage),
          ...states.map((state) => points(state, placed, ceiling, along, stage, says))
        ]
      }
    };
  };
}

/** High enough for every diagonal to leave on the right, where it is named. */
function domainOf(placed: readonly Placed[], lines: readonly Diagonal[], { format }: Speech): LogDomain {
  const x = logEnds(placed.map((row) => format.inUnit(row.building_cost)));
  const money = placed.map((row) => format.inUnit(row.om_amount));
  return { x, y: logEnds([...money, ...lines.map((line) => x[1] * line.ratio)]) };
}

/** Systems that no dot can show: no known building cost, or no known O&M, counted apart. */
function leftOut(rows: readonly OmScatterRow[], { words }: Speech): string {
  const noCost = rows.filter((row) => !((row.building_cost ?? 0) > 0)).length;
  const noMoney = rows.filter((row) => (row.building_cost ?? 0) > 0 && !((row.om_amount ?? 0) > 0)).length;
  return words.om.leftOut(noCost, noMoney);
}

interface Along {
  readonly domain: LogDomain;
  /** Pixels between the ends of the x axis. */
  readonly width: number;
}

function points(
  state: OmState,
  placed: readonly Placed[],
  ceiling: Ceiling,
  { domain, width }: Along,
  stage: Stage,
  says: Speech
): ScatterSeriesOption {
  const rows = placed.filter((row) => omState(row, ceiling.ratio) === state);
  const named = state === 'above' ? worst(rows, ceiling, isNarrow(stage) ? 3 : 7) : new Set<Placed>();
  return {
    type: 'scatter',
    id: state,
    name: says.words.om.states[state],
    progressive: 1000,
    symbolSize: 9,
    itemStyle: omPaint(state, ceiling, stage),
    emphasis: { scale: 1.4, itemStyle: { opacity: 1, borderColor: stage.palette.ink, borderWidth: 1.5 } },
    ...outlierLabels(stage),
    data: rows.map((row) => {
      const cost = says.format.inUnit(row.building_cost);
      const dot = { id: row.system_id, name: row.name, value: [cost, says.format.inUnit(row.om_amount)] };
      return named.has(row)
        ? { ...dot, ...outlierLabel(row.name, alongLog(cost, domain.x) * width, width, 'left') }
        : dot;
    })
  };
}

/** The systems with most money above the ceiling. */
function worst(rows: readonly Placed[], { ratio }: Ceiling, count: number): Set<Placed> {
  const excess = (row: Placed) => row.om_amount - row.building_cost * ratio;
  return new Set([...rows].sort((a, b) => excess(b) - excess(a)).slice(0, count));
}

function tipOf(row: OmScatterRow, ceiling: Ceiling, { words, format }: Speech) {
  const ratio = isPlaced(row) ? row.om_amount / row.building_cost : null;
  return tip(row.name, [
    { label: words.om.buildingCost, value: format.money(row.building_cost) },
    { label: words.om.annualCost, value: format.money(row.om_amount) },
    { label: words.om.ratio, value: format.share(ratio) },
    ratio === null ? null : { label: words.om.state, value: words.om.states[omState(row, ceiling.ratio)] }
  ]);
}
