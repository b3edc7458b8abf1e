import type { Plan, PlanTotals, Ranked } from './types.ts';

export interface Sum {
  readonly count: number;
  /** 分 */
  readonly amount: number;
}

/** Count and known amounts of some projects; one without an amount counts and adds nothing. */
export function sumOf(projects: readonly Ranked[]): Sum {
  return { count: projects.length, amount: projects.reduce((sum, { amount }) => sum + (amount ?? 0), 0) };
}

/** Requested = refused + held + below + within, in number and in money. */
export function planTotals(projects: readonly Ranked[]): PlanTotals {
  const ranked = projects.filter((project) => project.rank !== null);
  return {
    requested: sumOf(projects),
    refused: sumOf(projects.filter((project) => project.rank === null)),
    held: sumOf(ranked.filter((project) => project.standing === 'held')),
    below: sumOf(ranked.filter((project) => project.standing === 'out')),
    within: sumOf(ranked.filter((project) => project.standing === 'in')),
    provisional: sumOf(projects.filter((project) => project.is_provisional)),
    without_amount: projects.filter((project) => project.amount === null).length
  };
}

/** `judgement`, `materials`: held for them. Without an amount is a material to supply. */
export const stepNames = ['requested', 'refused', 'judgement', 'materials', 'below', 'within'] as const;
export type StepName = (typeof stepNames)[number];

export interface Step extends Sum {
  readonly name: StepName;
}

/** The waterfall: what was requested, what each step takes off, and what is left within the line. */
export function planSteps({ projects, totals }: Plan): readonly Step[] {
  const held = projects.filter((project) => project.standing === 'held');
  const forJudgement = (project: Ranked) => project.eligibility === 'judgement' && project.amount !== null;
  return [
    { name: 'requested', ...totals.requested },
    { name: 'refused', ...totals.refused },
    { name: 'judgement', ...sumOf(held.filter(forJudgement)) },
    { name: 'materials', ...sumOf(held.filter((project) => !forJudgement(project))) },
    { name: 'below', ...totals.below },
    { name: 'within', ...totals.within }
  ];
}
