import { base, grid, heightOf, itself, measure, note, noteHeight, tip, tipsOf } from './base.ts';
import { dotPitch, stackDots } from './dotStrip.ts';
import { isNarrow, type Draw, type Stage } from './picture.ts';
import { median } from './scale.ts';
import { describeScores } from './sentences.ts';
import type { Speech } from './speech.ts';

/** The latest score of a subject, 0–100; null when it has none. */
export interface ScoreRow {
  readonly subject: string;
  readonly name: string;
  readonly score: number | null;
}

type Scored = ScoreRow & { readonly score: number };
const isScored = (row: ScoreRow): row is Scored => row.score !== null;

/** One dot a subject along its score, with the median. */
export function evaluationScores(rows: readonly ScoreRow[], says: Speech): Draw {
  const scored = rows.filter(isScored);
  const text = says.words.scores.leftOut(rows.length - scored.length);
  return (stage) => {
    const bin = isNarrow(stage) ? 4 : 2;
    const strip = stackDots(
      scored.map((row) => ({ id: row.subject, value: row.score })),
      { max: 100, bin }
    );
    const margins = { top: 26, right: 16, bottom: 42 + noteHeight(stage, text), left: 12 };
    const room = { width: stage.width - margins.left - margins.right, height: 110, columns: 100 / bin };
    const pitch = dotPitch(strip, room);
    return {
      height: heightOf(stage, margins, room.height),
      marks: scored.length,
      description: describeScores(rows, says),
      subject: itself,
      tip: tipsOf(
        scored,
        (row) => row.subject,
        (row) => tipOf(row, says)
      ),
      option: {
        ...base(stage),
        ...note(stage, text),
        grid: grid(stage, margins),
        xAxis: scoreAxis(stage, says),
        yAxis: { type: 'value', show: false, min: 0, max: room.height },
        series: [
          {
            type: 'scatter',
            id: 'scores',
            symbolSize: Math.max(1, pitch - 0.5),
            itemStyle: { color: stage.palette.accent, opacity: 1 },
            emphasis: { scale: 1.4, itemStyle: { borderColor: stage.palette.ink, borderWidth: 1.5 } },
            data: strip.dots.map((dot) => ({ id: dot.id, value: [dot.at, (dot.level + 0.5) * pitch] })),
            markLine: middle(scored, stage, says)
          }
        ]
      }
    };
  };
}

function scoreAxis(stage: Stage, { words }: Speech) {
  const quiet = measure(stage);
  return {
    ...quiet,
    type: 'value' as const,
    min: 0,
    max: 100,
    interval: 20,
    name: words.scores.axis,
    nameLocation: 'middle' as const,
    nameGap: 26,
    splitLine: { show: false },
    axisLine: { show: true, lineStyle: { color: stage.palette.rest } }
  };
}

function middle(scored: readonly Scored[], { palette }: Stage, { words, format }: Speech) {
  const at = median(scored.map((row) => row.score));
  const named = { xAxis: at, label: { formatter: words.scores.median(format.number(at, 1)) } };
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.ink, width: 1, type: 'dashed' as const },
    label: { color: palette.ink, fontSize: 12, position: 'end' as const },
    data: scored.length === 0 ? [] : [named]
  };
}

const tipOf = (row: Scored, { words, format }: Speech) =>
  tip(row.name, [{ label: words.windows.score, value: format.number(row.score, 1) }]);
