import type { BarSeriesOption } from 'echarts';
import { base, grid, heightOf, itself, legend, legendHeight, listing, measure, tip } from './base.ts';
import { dots, hatch } from './palette.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { axisEnd, total } from './scale.ts';
import { describeObligations } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth } from './text.ts';

export const fates = ['breached', 'needs_judgement', 'unknown', 'met', 'not_applicable', 'not_modelled'] as const;
/** What became of an obligation: the worst that any subject makes of it. */
export type Fate = (typeof fates)[number];

/** How many obligations of a kind fared alike. `label` in the reader's language. */
export interface FateRow {
  readonly capability: string;
  readonly label: string;
  readonly fate: Fate;
  readonly count: number;
}

const keyOf = (capability: string, fate: Fate) => `${capability} ${fate}`;

/** A bar a kind of obligation, the most numerous first, in pieces by fate. A mark's id is `"<capability> <fate>"`. */
export function obligationFates(rows: readonly FateRow[], says: Speech): Draw {
  const kinds = byNumber(rows);
  const used = fates.filter((fate) => rows.some((row) => row.fate === fate && row.count > 0));
  const { words, format } = says;
  return (stage) => {
    const names = used.map((fate) => words.obligations.fates[fate]);
    const label = columnWidth(
      kinds.map((kind) => kind.label),
      stage.width * 0.3
    );
    const margins = { top: legendHeight(stage, names) + 12, right: 34, bottom: 8, left: label + 10 };
    const end = axisEnd(Math.max(1, ...kinds.map((kind) => kind.count)));
    const piece = { rows, kinds, scale: (stage.width - margins.left - margins.right) / end.max };
    return {
      height: heightOf(stage, margins, Math.max(1, kinds.length) * 28),
      marks: kinds.length * used.length,
      description: describeObligations(rows, says),
      subject: itself,
      tip: (id) => {
        const row = rows.find(({ capability, fate, count }) => count > 0 && keyOf(capability, fate) === id);
        if (!row) return undefined;
        const all = kinds.find(({ capability }) => capability === row.capability)?.count ?? 0;
        return tip(`${row.label} · ${words.obligations.fates[row.fate]}`, [
          { label: words.obligations.count, value: format.number(row.count) },
          { label: words.obligations.of, value: format.number(all) }
        ]);
      },
      option: {
        ...base(stage),
        grid: grid(stage, margins),
        legend: legend(stage, names),
        xAxis: { ...measure(stage), type: 'value', min: 0, ...end, show: false },
        yAxis: {
          ...listing(stage),
          inverse: true,
          data: kinds.map((kind) => kind.label),
          axisLabel: { ...listing(stage).axisLabel, width: label, overflow: 'truncate' }
        },
        series: [...used.map((fate) => pieces(fate, piece, stage, says)), sums(kinds, stage)]
      }
    };
  };
}

interface Kind {
  readonly capability: string;
  readonly label: string;
  readonly count: number;
}

function byNumber(rows: readonly FateRow[]): Kind[] {
  const names = new Map(rows.map(({ capability, label }) => [capability, label]));
  return [...names]
    .map(([capability, label]) => ({
      capability,
      label,
      count: total(rows.filter((row) => row.capability === capability).map((row) => row.count))
    }))
    .sort((a, b) => b.count - a.count);
}

interface Pieces {
  readonly rows: readonly FateRow[];
  readonly kinds: readonly Kind[];
  /** Pixels an obligation. */
  readonly scale: number;
}

/** Too narrow for its number. */
const least = 15;

function pieces(fate: Fate, { rows, kinds, scale }: Pieces, stage: Stage, { words }: Speech): BarSeriesOption {
  const countOf = (capability: string) =>
    total(rows.filter((row) => row.capability === capability && row.fate === fate).map((row) => row.count));
  return {
    type: 'bar',
    id: fate,
    name: words.obligations.fates[fate],
    stack: 'obligations',
    barWidth: isNarrow(stage) ? 16 : 18,
    itemStyle: paint(fate, stage),
    label: { show: true, position: 'inside', fontSize: 11, ...numberOn(fate, stage) },
    data: kinds.map(({ capability }) => {
      const count = countOf(capability);
      if (count === 0) return { value: 0, label: { show: false } };
      return { id: keyOf(capability, fate), value: count, label: { show: count * scale >= least } };
    })
  };
}

/** Each has a pattern or an edge of its own, so that the pieces read without colour. */
function paint(fate: Fate, { palette }: Stage) {
  const edge = { borderColor: palette.paper, borderWidth: 1 };
  if (fate === 'breached') return { ...edge, color: palette.breach };
  if (fate === 'needs_judgement') return { ...edge, color: palette.attention, decal: dots(palette.paper) };
  if (fate === 'unknown') return { ...edge, color: palette.unknown, decal: hatch(palette.quiet) };
  if (fate === 'met') return { ...edge, color: palette.rest };
  const borderType = fate === 'not_modelled' ? ('dashed' as const) : ('solid' as const);
  return { color: palette.paper, borderColor: palette.quiet, borderWidth: 1, borderType };
}

function numberOn(fate: Fate, { palette }: Stage) {
  if (fate === 'breached') return { color: palette.paper };
  if (fate === 'needs_judgement')
    return { color: palette.paper, backgroundColor: palette.attention, padding: [1, 2, 0, 2] };
  if (fate === 'unknown') return { color: palette.ink, backgroundColor: palette.unknown, padding: [1, 2, 0, 2] };
  return { color: palette.ink };
}

/** An empty bar at the end that only carries the sum of its row. */
const sums = (kinds: readonly Kind[], { palette }: Stage): BarSeriesOption => ({
  type: 'bar',
  id: 'sum',
  stack: 'obligations',
  silent: true,
  itemStyle: { color: 'transparent' },
  label: { show: true, position: 'right', color: palette.quiet, fontSize: 12 },
  data: kinds.map(({ count }) => ({ value: 0, label: { formatter: String(count) } }))
});
