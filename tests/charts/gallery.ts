/** Every picture with realistic rows, few rows and none: what the tests of drawing, escaping and freshness go through. */
import { deadlineCalendar } from '../../src/lib/charts/deadlineCalendar.ts';
import { deadlineLanes } from '../../src/lib/charts/deadlineLanes.ts';
import { evaluationScores } from '../../src/lib/charts/evaluationScores.ts';
import { evaluationWindows } from '../../src/lib/charts/evaluationWindows.ts';
import { libraryProfile } from '../../src/lib/charts/libraryProfile.ts';
import { omByCategory } from '../../src/lib/charts/omByCategory.ts';
import { omDistribution } from '../../src/lib/charts/omDistribution.ts';
import { omScatter } from '../../src/lib/charts/omScatter.ts';
import type { Ceiling } from '../../src/lib/charts/omState.ts';
import { obligationFates } from '../../src/lib/charts/obligationFates.ts';
import { overviewWaterfall } from '../../src/lib/charts/overviewWaterfall.ts';
import { kinds, palettes } from '../../src/lib/charts/palette.ts';
import type { Draw, Stage } from '../../src/lib/charts/picture.ts';
import { planCumulative } from '../../src/lib/charts/planCumulative.ts';
import { planYears } from '../../src/lib/charts/planYears.ts';
import { speech, type Speech } from '../../src/lib/charts/speech.ts';
import { usageCost } from '../../src/lib/charts/usageCost.ts';
import { usageHeat } from '../../src/lib/charts/usageHeat.ts';
import { mutants } from './mutate.ts';
import * as rows from './rows.ts';

export const zh = speech('zh', { label: '万元', fen: 1_000_000 });
export const en = speech('en', { label: '10k yuan', fen: 1_000_000 });

export const stage: Stage = { width: 1040, palette: palettes.light, insets: { top: 0, bottom: 0 }, decals: false };
export const phone: Stage = { ...stage, width: 358 };

export const ceiling: Ceiling = { ratio: 0.1, label: '上限 10%（第二十九条）', force: 'soft' };

type Drawn = (says: Speech) => Draw;

export interface Example {
  readonly name: string;
  readonly full: Drawn;
  readonly small: Drawn;
  readonly empty: Drawn;
  /** The small picture with one value changed, once for each value. */
  readonly mutants: readonly { readonly path: string; readonly draw: Drawn }[];
}

interface Inputs<I> {
  readonly full: I;
  readonly small: I;
  readonly empty: I;
}

function example<I>(name: string, chart: (input: I, says: Speech) => Draw, inputs: Inputs<I>): Example {
  const drawn = (input: I) => (says: Speech) => chart(input, says);
  return {
    name,
    full: drawn(inputs.full),
    small: drawn(inputs.small),
    empty: drawn(inputs.empty),
    mutants: mutants(inputs.small).map(({ path, input }) => ({ path, draw: drawn(input) }))
  };
}

const years = [2025, 2026, 2027].flatMap((year, i) =>
  kinds.map((kind, k) => ({ year, kind, requested: (300 + 170 * ((i + k * 2) % 6)) * rows.wan, count: 4 + k }))
);
const scores = (count: number) => rows.windowRows(count).map(({ subject, name, score }) => ({ subject, name, score }));
const rates = { little_used_rate: 0.3, zombie_rate: 0.05 };
const budget = 4_000 * rows.wan;

export const examples: readonly Example[] = [
  example('overviewWaterfall', overviewWaterfall, {
    full: rows.waterfall,
    small: rows.waterfall,
    empty: {
      requested: { id: 'requested', label: '申报', amount: 0, count: 0 },
      taken: [],
      recommended: { id: 'recommended', label: '建议安排' }
    }
  }),
  example('planCumulative', planCumulative, {
    full: { rows: rows.cumulativeRows(44, budget), budget },
    small: { rows: rows.cumulativeRows(3, budget), budget },
    empty: { rows: [], budget: null }
  }),
  example('planYears', planYears, { full: years, small: years.slice(0, 2), empty: [] }),
  example('omScatter', omScatter, {
    full: { rows: rows.omRows(60), ceiling },
    small: { rows: rows.omRows(3), ceiling },
    empty: { rows: [], ceiling }
  }),
  example('omDistribution', omDistribution, {
    full: { rows: rows.omRows(60), ceiling },
    small: { rows: rows.omRows(3), ceiling },
    empty: { rows: [], ceiling }
  }),
  example('omByCategory', omByCategory, {
    full: rows.categoryRows(9),
    small: rows.categoryRows(2),
    empty: []
  }),
  example('usageHeat', usageHeat, {
    full: { systems: rows.usageSystems(40), months: rows.usageMonths(40, 36) },
    small: { systems: rows.usageSystems(2), months: rows.usageMonths(2, 3), first: 'lowest' },
    empty: { systems: [], months: [] }
  }),
  example('usageCost', usageCost, {
    full: { rows: rows.costRows(60), ...rates },
    small: { rows: rows.costRows(2), ...rates },
    empty: { rows: [], ...rates }
  }),
  example('evaluationWindows', evaluationWindows, {
    full: { rows: rows.windowRows(30), as_of: '2026-11-01' },
    small: { rows: rows.windowRows(4), as_of: '2026-11-01' },
    empty: { rows: [], as_of: '2026-11-01' }
  }),
  example('evaluationScores', evaluationScores, {
    full: scores(70),
    small: scores(20)
      .filter((row) => row.score !== null)
      .slice(0, 2),
    empty: []
  }),
  example('deadlineCalendar', deadlineCalendar, {
    full: { rows: rows.laneMarks(12, 300), as_of: '2026-11-01', undated: 7 },
    small: {
      rows: rows.laneMarks(1, 3).map(({ due_on, state, count }) => ({ due_on, state, count })),
      as_of: '2026-11-01',
      undated: 1
    },
    empty: { rows: [], as_of: '2026-11-01', undated: 0 }
  }),
  example('deadlineLanes', deadlineLanes, {
    full: { lanes: rows.lanes(12), marks: rows.laneMarks(12, 300), as_of: '2026-11-01' },
    small: { lanes: rows.lanes(2), marks: rows.laneMarks(2, 5), as_of: '2026-11-01' },
    empty: { lanes: [], marks: [], as_of: '2026-11-01' }
  }),
  example('obligationFates', obligationFates, { full: rows.fateRows(14), small: rows.fateRows(2), empty: [] }),
  example('libraryProfile', libraryProfile, { full: rows.profileRows(8), small: rows.profileRows(2), empty: [] })
];
