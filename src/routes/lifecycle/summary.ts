import type { NamedDeadline } from '$lib/rules/deadlineRows.ts';
import { deadlines } from '$lib/rules/dates.ts';
import type { Pack } from '$lib/rules/types.ts';
import type { Figure, Part } from '../parts.ts';
import { filterStates, tally, type FilterState } from './pick.ts';
import type { LifecycleWords } from './words.ts';

/** Rules of a regulation that set a last day. */
export const datedRules = (pack: Pack) => pack.rules.filter(({ test }) => deadlines.has(test));

interface Said {
  readonly words: LifecycleWords;
  readonly asOf: string;
  readonly policy: string;
  readonly rules: number;
  /** A figure that leads to what it counts. */
  readonly counted: (count: number, state: FilterState | 'all') => Figure;
}

/** What the page says first: who is late, or that nothing is set or due. */
export function lifecycleSentence(
  rows: readonly NamedDeadline[],
  { words, asOf, policy, rules, counted }: Said
): Part[] {
  if (rows.length === 0) return words.nothing({ asOf, policy, rules });
  const counts = tally(rows);
  const figures = Object.fromEntries(filterStates.map((state) => [state, counted(counts[state], state)]));
  return words.sentence({
    asOf,
    policy,
    all: counted(rows.length, 'all'),
    ...(figures as Record<FilterState, Figure>)
  });
}
