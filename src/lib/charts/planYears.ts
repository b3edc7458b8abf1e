import { base, grid, heightOf, legend, legendHeight, listing, measure, tip, unitName } from './base.ts';
import { kindOf, kindsAndOther, kindStyle, type KindOrOther } from './palette.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { axisEnd, total } from './scale.ts';
import { describeYears } from './sentences.ts';
import type { Speech } from './speech.ts';
import { textWidth } from './text.ts';

/** What was asked for in a year, by kind of project. 分; null where no amount is known. */
export interface YearKindRow {
  readonly year: number;
  readonly kind: string | null;
  readonly requested: number | null;
  readonly count: number;
}

/** Room for the sum above the highest column. */
const HEADROOM = 1.08;

const keyOf = (year: number, kind: KindOrOther) => `${year} ${kind}`;

/** Requested money, a column a year, stacked by kind. A mark's id is `"<year> <kind>"`. */
export function planYears(rows: readonly YearKindRow[], says: Speech): Draw {
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const used = kindsAndOther.filter((kind) => rows.some((row) => kindOf(row.kind) === kind));
  const at = (year: number, kind: KindOrOther) => rows.filter((row) => row.year === year && kindOf(row.kind) === kind);
  const sums = years.map((year) => total(rows.filter((row) => row.year === year).map((row) => row.requested)));
  const { words, format } = says;
  return (stage) => {
    const end = axisEnd(format.inUnit(Math.max(0, ...sums)) * HEADROOM);
    const names = used.map((kind) => words.kinds[kind]);
    const margins = {
      top: legendHeight(stage, names) + 34,
      right: 8,
      bottom: 24,
      left: textWidth(format.number(end.max)) + 12
    };
    return {
      height: heightOf(stage, margins, isNarrow(stage) ? 200 : 240),
      marks: years.length * used.length,
      description: describeYears(rows, says),
      subject: (id) => id,
      tip: (id) => {
        const [year = '', kind = 'other'] = id.split(' ');
        const found = at(Number(year), kindOf(kind));
        if (found.length === 0) return undefined;
        return tip(`${year} · ${words.kinds[kindOf(kind)]}`, [
          { label: words.amount, value: format.money(total(found.map((row) => row.requested))) },
          { label: words.projects, value: format.number(total(found.map((row) => row.count))) }
        ]);
      },
      option: {
        ...base(stage),
        grid: grid(stage, margins),
        legend: legend(stage, names),
        xAxis: { ...listing(stage), data: years.map(String) },
        yAxis: {
          ...measure(stage),
          type: 'value',
          min: 0,
          ...end,
          ...unitName(stage, margins.left, format.moneyUnit.label),
          axisLabel: { ...measure(stage).axisLabel, formatter: (v: number) => format.number(v) }
        },
        series: [
          ...used.map((kind) => ({
            type: 'bar' as const,
            id: kind,
            name: words.kinds[kind],
            stack: 'money',
            barMaxWidth: 64,
            itemStyle: kindStyle(stage, kind),
            data: years.map((year) => ({
              id: keyOf(year, kind),
              value: format.inUnit(total(at(year, kind).map((row) => row.requested)))
            }))
          })),
          totals(sums, stage, says)
        ]
      }
    };
  };
}

/** An empty bar on top that only carries the sum of its column. */
const totals = (sums: readonly number[], { palette }: Stage, { format }: Speech) => ({
  type: 'bar' as const,
  id: 'total',
  stack: 'money',
  silent: true,
  itemStyle: { color: 'transparent' },
  label: { show: true, position: 'top' as const, distance: 4, color: palette.ink, fontSize: 12 },
  data: sums.map((fen) => ({ value: 0, label: { formatter: format.money(fen) } }))
});
