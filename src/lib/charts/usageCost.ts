import { base, grid, heightOf, itself, measure, note, noteHeight, tip, tipsOf, unitName } from './base.ts';
import { logAxis, outlierLabel, outlierLabels } from './loglog.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { logEnds } from './scale.ts';
import { describeUsageCost } from './sentences.ts';
import type { Speech } from './speech.ts';
import { textWidth } from './text.ts';

export interface UsageCostRow {
  readonly system_id: string;
  readonly name: string;
  /** Latest level 0–1; null unknown. */
  readonly level: number | null;
  /** 分 a year; null unknown. */
  readonly annual_om: number | null;
  readonly is_zombie: boolean | null;
}

/** Local settings, never law. */
export interface UsageCostInput {
  readonly rows: readonly UsageCostRow[];
  readonly little_used_rate: number;
  readonly zombie_rate: number;
}

type Placed = UsageCostRow & { readonly level: number; readonly annual_om: number };
const isPlaced = (row: UsageCostRow): row is Placed => row.level !== null && (row.annual_om ?? 0) > 0;

/** Use against yearly cost: the shaded left is what is paid for and little used. */
export function usageCost(input: UsageCostInput, says: Speech): Draw {
  const { words, format } = says;
  const placed = input.rows.filter(isPlaced);
  const text = words.usage.leftOut(input.rows.length - placed.length);
  const most = Math.ceil(placed.reduce((m, row) => Math.max(m, row.level), 1) * 5 - 1e-9) / 5;
  return (stage) => {
    const y = logEnds(placed.map((row) => format.inUnit(row.annual_om)));
    const widest = Math.max(...y.map((v) => textWidth(format.number(v))));
    const margins = { top: 34, right: 24, bottom: 46 + noteHeight(stage, text), left: widest + 14 };
    return {
      height: heightOf(stage, margins, isNarrow(stage) ? 280 : 340),
      marks: placed.length,
      description: describeUsageCost(input, says),
      subject: itself,
      tip: tipsOf(
        input.rows,
        (row) => row.system_id,
        (row) => tipOf(row, says)
      ),
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        xAxis: levelAxis(stage, most, says),
        yAxis: {
          ...logAxis(stage, y, says),
          ...unitName(stage, margins.left, words.om.annual(format.moneyUnit.label))
        },
        series: [points(input, placed, { most, width: stage.width - margins.left - margins.right }, stage, says)]
      }
    };
  };
}

function levelAxis(stage: Stage, most: number, { words }: Speech) {
  const quiet = measure(stage);
  return {
    ...quiet,
    type: 'value' as const,
    min: 0,
    max: most,
    interval: 0.2,
    name: words.usage.levelName,
    nameLocation: 'middle' as const,
    nameGap: 26,
    axisLine: { show: true, lineStyle: { color: stage.palette.rest } },
    axisLabel: { ...quiet.axisLabel, formatter: (v: number) => words.percent(v) }
  };
}

function points(
  { little_used_rate, zombie_rate }: UsageCostInput,
  placed: readonly Placed[],
  { most, width }: { most: number; width: number },
  stage: Stage,
  { words, format }: Speech
) {
  const { palette } = stage;
  const named = placed
    .filter((row) => row.level < little_used_rate)
    .sort((a, b) => b.annual_om - a.annual_om)
    .slice(0, isNarrow(stage) ? 3 : 7);
  const [little, zombie] = [words.percent(little_used_rate), words.percent(zombie_rate)];
  return {
    type: 'scatter' as const,
    id: 'systems',
    progressive: 1000,
    symbolSize: 9,
    itemStyle: { color: palette.accent, opacity: 0.8, borderColor: palette.paper, borderWidth: 0.5 },
    emphasis: { scale: 1.4, itemStyle: { opacity: 1, borderColor: palette.ink, borderWidth: 1.5 } },
    ...outlierLabels(stage),
    data: placed.map((row) => ({
      id: row.system_id,
      name: row.name,
      value: [row.level, format.inUnit(row.annual_om)],
      ...(row.is_zombie === true ? { itemStyle: { color: palette.attention } } : {}),
      ...(named.includes(row) ? outlierLabel(row.name, (row.level / most) * width, width, 'right') : {})
    })),
    markArea: {
      silent: true,
      itemStyle: { color: palette.attention, opacity: 0.08 },
      label: { color: palette.quiet, fontSize: 12, position: 'insideTopLeft' as const, distance: 6 },
      data: [
        band(isNarrow(stage) ? words.usage.littleUsed(little) : words.usage.corner(little, zombie), little_used_rate),
        band('', zombie_rate)
      ]
    }
  };
}

const band = (name: string, to: number): [{ name: string; xAxis: number }, { xAxis: number }] => [
  { name, xAxis: 0 },
  { xAxis: to }
];

function tipOf(row: UsageCostRow, { words, format }: Speech) {
  return tip(row.name, [
    { label: words.usage.level, value: format.share(row.level) },
    { label: words.om.annualCost, value: format.money(row.annual_om) },
    { label: words.usage.zombie, value: words.threeValued(row.is_zombie) }
  ]);
}
