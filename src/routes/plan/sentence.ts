import type { Sum } from '$lib/plan/totals.ts';
import type { Plan } from '$lib/plan/types.ts';
import type { Formats } from '$lib/words/format.ts';
import { figure, type Figure, type Part } from '../parts.ts';
import type { PlanFilter } from './pick.ts';
import type { PlanPageWords } from './words.ts';

/** What the sentence counts, written. A part that would count nothing is `null`. */
export interface Said {
  readonly year: number;
  readonly policy: string;
  readonly ranked: Figure;
  readonly budget: string | null;
  readonly line: Figure;
  readonly within: Figure;
  readonly provisional: Figure | null;
  readonly left: string | null;
  readonly below: Figure | null;
  readonly held: Figure | null;
  readonly refused: Figure | null;
  readonly withoutAmount: Figure | null;
}

interface Around {
  readonly year: number;
  /** The regulation as a person reads it. */
  readonly policy: string;
  readonly words: PlanPageWords;
  readonly fmt: Pick<Formats, 'money'>;
  /** Where the counted projects are. */
  readonly link: (filter: PlanFilter) => string;
}

/** The sentence of the plan, computed from it. */
export function planPageSentence(plan: Plan, around: Around): Part[] {
  const { words, fmt, link, year, policy } = around;
  const { totals, budget } = plan;
  const counted = ({ count, amount }: Sum, filter: PlanFilter) =>
    figure(words.counted(count, fmt.money(amount)), link(filter));
  const orNothing = (sum: Sum, filter: PlanFilter) => (sum.count > 0 ? counted(sum, filter) : null);
  const ranked = totals.requested.count - totals.refused.count;
  return words.sentence({
    year,
    policy,
    ranked: figure(words.count(ranked), link({})),
    budget: budget === null ? null : fmt.money(budget),
    line: figure(words.rank(plan.line), link({ standing: 'in' })),
    within: counted(totals.within, { standing: 'in' }),
    provisional: orNothing(totals.provisional, { state: 'provisional' }),
    left: budget === null ? null : fmt.money(budget - totals.within.amount),
    below: orNothing(totals.below, { standing: 'out' }),
    held: orNothing(totals.held, { standing: 'held' }),
    refused: orNothing(totals.refused, { standing: 'refused' }),
    withoutAmount:
      totals.without_amount > 0 ? figure(words.count(totals.without_amount), link({ state: 'no_amount' })) : null
  });
}
