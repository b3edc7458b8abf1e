import { criterionEvidence } from '../../lib/plan/evidence.ts';
import { planSentence, planWords } from '../../lib/plan/sentences.ts';
import { planSteps, type Sum } from '../../lib/plan/totals.ts';
import { criteria, type Plan, type Ranked } from '../../lib/plan/types.ts';
import { formats } from '../../lib/words/format.ts';
import { moneyUnit } from '../../lib/words/money.ts';
import { atDesk, type Desk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import { yuanOf } from '../money.ts';
import type { Request } from '../request.ts';
import type { Cell, Result, ResultRow } from '../result.ts';
import { verdictRows } from '../verdictRows.ts';

const columns = [
  'rank',
  'project_id',
  'name',
  'organisation',
  'kind',
  'field',
  'amount',
  'eligibility',
  'first_refusal',
  'standing',
  'is_provisional',
  'score',
  'could_add',
  'is_committed',
  'takes_money',
  'cumulative',
  'within_line',
  'reasons',
  'breached',
  'needs_judgement',
  'unknown',
  'source_file',
  'source_sheet',
  'source_row'
];

/** The annual plan: order, score with reasons, verdicts of each project, the line. */
export function plan(request: Request, say: Say): Promise<Result> {
  return atDesk(request, say, async (desk) => {
    const made = await desk.library.plan(request.budget);
    const verdicts = await planVerdicts(desk, request, made);
    return {
      ...headOf(request, desk),
      columns,
      rows: made.projects.map((project) => rowOf(project, verdicts.get(project.project_id) ?? [])),
      totals: totalsOf(made),
      own: ownOf(made, request, [...verdicts.values()].flat()),
      summary: sentenceOf(made, request, desk),
      hasFindings: made.totals.refused.count > 0 || desk.problems.length > 0
    };
  });
}

/** Verdicts of the projects in the plan, by project. */
async function planVerdicts({ engine }: Desk, { policy, language }: Request, { projects }: Plan) {
  const [pack] = policy?.packs ?? [];
  const rows = pack ? await verdictRows(engine, pack, language) : [];
  const byProject = new Map<string, ResultRow[]>(projects.map((project) => [project.project_id, []]));
  for (const row of rows) if (row['subject_kind'] === 'project') byProject.get(String(row['subject']))?.push(row);
  return byProject;
}

function rowOf(project: Ranked, verdicts: readonly ResultRow[]): ResultRow {
  const rulesOf = (verdict: string) =>
    verdicts
      .filter((row) => row['verdict'] === verdict && row['capability'] === 'gate')
      .map((row) => row['rule'] ?? null);
  return {
    rank: project.rank,
    project_id: project.project_id,
    name: project.name,
    organisation: project.organisation_name ?? project.organisation_id,
    kind: project.kind,
    field: project.field,
    amount: yuanOf(project.amount),
    eligibility: project.eligibility,
    first_refusal: project.first_refusal,
    standing: project.standing,
    is_provisional: project.is_provisional,
    score: project.score,
    could_add: project.could_add,
    is_committed: project.is_committed,
    takes_money: project.takes_money,
    cumulative: yuanOf(project.cumulative),
    within_line: project.within_line,
    reasons: project.reasons.map((reason) => ({ ...reason })),
    breached: rulesOf('breached'),
    needs_judgement: rulesOf('needs_judgement'),
    unknown: rulesOf('unknown'),
    source_file: project.source?.file ?? null,
    source_sheet: project.source?.sheet ?? null,
    source_row: project.source?.row ?? null
  };
}

const sumOf = ({ count, amount }: Sum) => ({ count, amount: yuanOf(amount) });

const totalsOf = ({ totals }: Plan): Result['totals'] => ({
  requested: sumOf(totals.requested),
  refused: sumOf(totals.refused),
  held: sumOf(totals.held),
  below: sumOf(totals.below),
  within: sumOf(totals.within),
  provisional: sumOf(totals.provisional),
  without_amount: totals.without_amount
});

function ownOf(made: Plan, { year }: Request, verdicts: readonly ResultRow[]): { readonly [key: string]: Cell } {
  const { projects, budget, line, weights, totals } = made;
  const remaining = budget === null ? null : budget - totals.within.amount;
  return {
    year,
    order: projects.map((project) => project.project_id),
    line: { budget: yuanOf(budget), ...sumOf(totals.within), remaining: yuanOf(remaining), rank: line },
    waterfall: planSteps(made).map(({ name, ...sum }) => ({ step: name, ...sumOf(sum) })),
    weights: { ...weights },
    criteria: criteria.map((criterion) => ({
      criterion,
      reads: criterionEvidence[criterion].map((source) => ({ ...source }))
    })),
    verdicts
  };
}

function sentenceOf(made: Plan, { year, language }: Request, { intake }: Desk): string {
  const { money, fixed } = formats(moneyUnit('wan', language, intake.currency), language);
  return planSentence(made, year, { words: planWords[language], money, points: (points) => fixed(points, 1) });
}
