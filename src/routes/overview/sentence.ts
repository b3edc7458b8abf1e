import type { Sum } from '$lib/plan/totals.ts';
import type { Plan } from '$lib/plan/types.ts';
import type { Formats } from '$lib/words/format.ts';
import { figure, type Figure, type Part } from '../parts.ts';
import type { PlanFilter } from '../plan/pick.ts';
import type { OverviewWords } from './words.ts';

/** What the sentence counts, written. A part that would count nothing is `null`. */
export interface Said {
  readonly year: number;
  readonly requested: Figure;
  readonly refused: Figure | null;
  readonly held: Figure | null;
  readonly budget: string | null;
  readonly within: Figure;
  readonly provisional: Figure | null;
  readonly below: Figure | null;
  readonly withoutAmount: Figure | null;
}

interface Around {
  readonly year: number;
  readonly words: OverviewWords;
  readonly fmt: Pick<Formats, 'money'>;
  /** Where on the annual plan the counted projects are. */
  readonly link: (filter: PlanFilter) => string;
}

/** Requested → refused → held → recommended within the money, computed from the plan; the figures add up. */
export function overviewSentence({ totals, budget }: Plan, { year, words, fmt, link }: Around): Part[] {
  const counted = ({ count, amount }: Sum, filter: PlanFilter) =>
    figure(words.counted(count, fmt.money(amount)), link(filter));
  const orNothing = (sum: Sum, filter: PlanFilter) => (sum.count > 0 ? counted(sum, filter) : null);
  return words.sentence({
    year,
    requested: counted(totals.requested, {}),
    refused: orNothing(totals.refused, { standing: 'refused' }),
    held: orNothing(totals.held, { standing: 'held' }),
    budget: budget === null ? null : fmt.money(budget),
    within: counted(totals.within, { standing: 'in' }),
    provisional: orNothing(totals.provisional, { state: 'provisional' }),
    below: orNothing(totals.below, { standing: 'out' }),
    withoutAmount:
      totals.without_amount > 0 ? figure(words.count(totals.without_amount), link({ state: 'no_amount' })) : null
  });
}
