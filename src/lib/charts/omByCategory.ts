import { base, grid, heightOf, itself, legend, listing, measure, tip, tipsOf } from './base.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { axisEnd } from './scale.ts';
import { describeOmByCategory } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth } from './text.ts';

/** One category of O&M in one year. `label` in the reader's language; money in 分, null where nothing is said. */
export interface OmCategoryRow {
  readonly category: string;
  readonly label: string;
  readonly requested: number | null;
  readonly budgeted: number | null;
  readonly paid: number | null;
}

const largest = (row: OmCategoryRow) => Math.max(row.requested ?? 0, row.budgeted ?? 0, row.paid ?? 0);

const measures = ['requested', 'paid', 'budgeted'] as const;

/** A bar within a bar: requested hollow, paid solid inside it, budgeted a mark across both. Sorted by size. */
export function omByCategory(rows: readonly OmCategoryRow[], says: Speech): Draw {
  const sorted = [...rows].sort((a, b) => largest(b) - largest(a));
  const said = measures.filter((name) => rows.some((row) => row[name] !== null));
  const { words, format } = says;
  return (stage) => {
    const end = axisEnd(format.inUnit(Math.max(0, ...sorted.map(largest))), isNarrow(stage) ? 3 : 5);
    const names = columnWidth(
      sorted.map((row) => row.label),
      stage.width * 0.34
    );
    const margins = { top: 34, right: 20, bottom: 40, left: names + 10 };
    return {
      height: heightOf(stage, margins, Math.max(1, sorted.length) * 32),
      marks: sorted.length * 3,
      description: describeOmByCategory(sorted, says),
      subject: itself,
      tip: tipsOf(
        sorted,
        (row) => row.category,
        (row) => tipOf(row, says)
      ),
      option: {
        ...base(stage),
        grid: grid(stage, margins),
        legend: legend(
          stage,
          said.map((name) => words.om[name])
        ),
        xAxis: {
          ...measure(stage),
          type: 'value',
          min: 0,
          ...end,
          name: format.moneyUnit.label,
          nameLocation: 'middle',
          nameGap: 24,
          axisLabel: { ...measure(stage).axisLabel, formatter: (v: number) => format.number(v) }
        },
        yAxis: {
          ...listing(stage),
          inverse: true,
          data: sorted.map((row) => row.label),
          axisLabel: { ...listing(stage).axisLabel, width: names, overflow: 'break', lineHeight: 14 }
        },
        series: layers(sorted, stage, says)
      }
    };
  };
}

function layers(rows: readonly OmCategoryRow[], { palette }: Stage, { words, format }: Speech) {
  const items = (money: (row: OmCategoryRow) => number | null) =>
    rows.map((row) => {
      const fen = money(row);
      return { id: row.category, value: fen === null ? '-' : format.inUnit(fen) };
    });
  const bar = { type: 'bar' as const, barGap: '-100%' };
  return [
    {
      ...bar,
      id: 'requested',
      name: words.om.requested,
      barWidth: 18,
      itemStyle: { color: 'transparent', borderColor: palette.accent, borderWidth: 1 },
      data: items((row) => row.requested)
    },
    {
      ...bar,
      id: 'paid',
      name: words.om.paid,
      barWidth: 8,
      barGap: '-72%',
      z: 3,
      itemStyle: { color: palette.accent },
      data: items((row) => row.paid)
    },
    {
      type: 'scatter' as const,
      id: 'budgeted',
      name: words.om.budgeted,
      symbol: 'rect',
      symbolSize: [3, 22],
      z: 4,
      itemStyle: { color: palette.ink },
      data: rows.flatMap((row, i) =>
        row.budgeted === null ? [] : [{ id: row.category, value: [format.inUnit(row.budgeted), i] }]
      )
    }
  ];
}

function tipOf(row: OmCategoryRow, { words, format }: Speech) {
  return tip(row.label, [
    { label: words.om.requested, value: format.money(row.requested) },
    { label: words.om.budgeted, value: format.money(row.budgeted) },
    { label: words.om.paid, value: format.money(row.paid) }
  ]);
}
