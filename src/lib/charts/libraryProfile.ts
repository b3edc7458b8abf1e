import { base, grid, heightOf, itself, listing, tip, tipsOf } from './base.ts';
import { hatch } from './palette.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { describeProfile } from './sentences.ts';
import type { Speech } from './speech.ts';
import { columnWidth, fitText } from './text.ts';

/** How well a column is filled. `label` = its heading in the reader's language. */
export interface ProfileRow {
  readonly column: string;
  readonly label: string;
  readonly filled: number;
  readonly total: number;
  readonly count_distinct: number;
}

const share = (row: ProfileRow) => (row.total > 0 ? row.filled / row.total : 0);

/** A thin bar a column, in the table's order: filled, and hatched what is not said. */
export function libraryProfile(rows: readonly ProfileRow[], says: Speech): Draw {
  return (stage) => {
    const names = columnWidth(
      rows.map((row) => row.label),
      isNarrow(stage) ? 110 : 180
    );
    const values = rows.map((row) => says.words.profile.filled(row.filled, row.total));
    const right = columnWidth(values, 160) + 12;
    const margins = { top: 2, right, bottom: 2, left: names + 10 };
    return {
      height: heightOf(stage, margins, Math.max(1, rows.length) * 20),
      marks: rows.length * 2,
      description: describeProfile(rows, says),
      subject: itself,
      tip: tipsOf(
        rows,
        (row) => row.column,
        (row) => tipOf(row, says)
      ),
      option: {
        ...base(stage),
        grid: grid(stage, margins),
        xAxis: { type: 'value', show: false, min: 0, max: 1 },
        yAxis: {
          ...listing(stage),
          inverse: true,
          data: rows.map((row) => fitText(row.label, names)),
          axisLine: { show: false }
        },
        series: series(rows, values, stage)
      }
    };
  };
}

function series(rows: readonly ProfileRow[], values: readonly string[], { palette }: Stage) {
  const bar = { type: 'bar' as const, stack: 'share', barWidth: 8 };
  return [
    {
      ...bar,
      id: 'filled',
      itemStyle: { color: palette.accent },
      data: rows.map((row) => ({ id: row.column, value: share(row) }))
    },
    {
      ...bar,
      id: 'missing',
      itemStyle: { color: palette.unknown, decal: hatch(palette.rest) },
      label: { show: true, position: 'right' as const, color: palette.quiet, fontSize: 12 },
      data: rows.map((row, i) => ({ id: row.column, value: 1 - share(row), label: { formatter: values[i] ?? '' } }))
    }
  ];
}

function tipOf(row: ProfileRow, { words, format }: Speech) {
  return tip(row.label, [
    { label: words.profile.share, value: format.share(row.total > 0 ? share(row) : null) },
    { label: words.profile.rows, value: words.profile.filled(row.filled, row.total) },
    { label: words.profile.distinct, value: format.number(row.count_distinct) }
  ]);
}
