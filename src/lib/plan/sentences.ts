import type { Language } from '../words/language.ts';
import { en } from './en.ts';
import type { Sum } from './totals.ts';
import type { Plan, Ranked } from './types.ts';
import { zh, type Counted, type PlanWords } from './zh.ts';

export const planWords: Readonly<Record<Language, PlanWords>> = { zh, en };

/** How the page or the command writes figures. */
export interface PlanSpeech {
  readonly words: PlanWords;
  /** 分 → text. */
  readonly money: (fen: number) => string;
  /** Points 0–100 → text. */
  readonly points: (points: number) => string;
}

/** The computed sentence of the plan, in parts so that a page can link each. A part that would count nothing is absent. */
export function planParts(plan: Plan, year: number, says: PlanSpeech): string[] {
  const { words } = says;
  const { totals } = plan;
  if (totals.requested.count === 0) return [];
  const said = (part: (sum: Counted) => string, sum: Sum) => (sum.count > 0 ? [part(counted(sum, says))] : []);
  return [
    words.requested(year, counted(totals.requested, says)),
    ...said(words.refused, totals.refused),
    ...said(words.held, totals.held),
    withinPart(plan, says),
    ...said(words.provisional, totals.provisional),
    ...said(words.below, totals.below),
    ...nextPart(plan, says),
    ...(totals.without_amount > 0 ? [words.withoutAmount(totals.without_amount)] : [])
  ];
}

export function planSentence(plan: Plan, year: number, says: PlanSpeech): string {
  const parts = planParts(plan, year, says);
  return parts.length > 0 ? says.words.join(parts) : says.words.nothing(year);
}

const counted = ({ count, amount }: Sum, { money }: PlanSpeech): Counted => ({ count, money: money(amount) });

function withinPart({ budget, totals: { within } }: Plan, says: PlanSpeech): string {
  if (budget === null) return says.words.allWithin(counted(within, says));
  return says.words.within(says.money(budget), counted(within, says), says.money(budget - within.amount));
}

/** The project that ended the line, and what it lacked. */
function nextPart({ projects, budget }: Plan, { words, money }: PlanSpeech): string[] {
  const next = projects.find((project) => project.takes_money && !project.within_line);
  return next && budget !== null ? [words.next(next.name, money(next.cumulative - budget))] : [];
}

/** Why one project stands where it stands, in parts: its place, what gave it points, what is not known, the line. */
export function projectParts(project: Ranked, { words, points }: PlanSpeech): string[] {
  if (project.rank === null) return [words.refusedBy(project.first_refusal ?? '')];
  const unknown = project.reasons.filter((reason) => !reason.known && reason.weight > 0);
  return [
    words.place(project.rank, points(project.score)),
    ...(project.is_committed ? [words.committed] : []),
    ...[...project.reasons]
      .filter((reason) => reason.points > 0)
      .sort((a, b) => b.points - a.points)
      .map((reason) => words.points(words.criteria[reason.criterion], points(reason.points))),
    ...(unknown.length > 0
      ? [
          words.couldAdd(
            unknown.map((reason) => words.criteria[reason.criterion]),
            points(project.could_add)
          )
        ]
      : []),
    standingPart(project, words)
  ];
}

export const projectSentence = (project: Ranked, says: PlanSpeech) => says.words.join(projectParts(project, says));

function standingPart(project: Ranked, words: PlanWords): string {
  const { eligibility, standing } = project;
  if (project.amount === null) return words.noAmount;
  const outstanding = eligibility === 'judgement' || eligibility === 'supply' ? eligibility : null;
  if (standing === 'held') return words.heldFor[outstanding ?? 'supply'];
  const line = standing === 'in' ? words.within_line : words.below_line;
  return outstanding && standing === 'in' ? words.provisionalFor[outstanding] : line;
}
