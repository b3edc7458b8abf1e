import { lineDrawer, type Stand } from './line.ts';
import { orderOf } from './order.ts';
import { reasonsBy, scoreAll } from './score.ts';
import { planTotals } from './totals.ts';
import type { Candidate, Plan, PlanRequest, Ranked, Reason } from './types.ts';
import { normalised } from './weights.ts';

/**
 * Ranks the candidates and draws the line. Pure: the same request gives the same plan, whatever the order of the
 * candidates. The line is a prefix of those that take money, never a best set.
 */
export function rank(request: PlanRequest): Plan {
  const { candidates, budget } = request;
  const weights = normalised(request.weights);
  const { score, couldAdd } = scoreAll(candidates, weights);
  const { ranked, refused } = orderOf(candidates, score);
  const reasons = reasonsBy(weights);
  const line = lineDrawer(request);
  const place = (at: number, rank: number | null): Ranked => {
    const candidate = candidates[at] as Candidate;
    const stand = rank === null ? line.refuse() : line.next(candidate);
    return rankedOf(candidate, rank, score[at] ?? 0, couldAdd[at] ?? 0, reasons(candidate), stand);
  };
  const projects = [...ranked.map((at, index) => place(at, index + 1)), ...refused.map((at) => place(at, null))];
  const last = projects.findLast((project) => project.within_line);
  return { projects, totals: planTotals(projects), weights, budget, line: last?.rank ?? 0 };
}

/** Field by field: spreading ten thousand candidates takes longer than all the rest. */
function rankedOf(
  candidate: Candidate,
  rank: number | null,
  score: number,
  could_add: number,
  reasons: readonly Reason[],
  stand: Stand
): Ranked {
  return {
    project_id: candidate.project_id,
    name: candidate.name,
    organisation_id: candidate.organisation_id,
    organisation_name: candidate.organisation_name,
    kind: candidate.kind,
    field: candidate.field,
    amount: candidate.amount,
    eligibility: candidate.eligibility,
    first_refusal: candidate.first_refusal,
    count_judgement: candidate.count_judgement,
    count_unknown: candidate.count_unknown,
    is_committed: candidate.is_committed,
    values: candidate.values,
    source: candidate.source,
    rank,
    score,
    could_add,
    reasons,
    takes_money: stand.takes_money,
    cumulative: stand.cumulative,
    within_line: stand.within_line,
    standing: stand.standing,
    is_provisional: stand.is_provisional
  };
}
