import type { Palette } from './palette.ts';

/** Worst first: the order of rows, of series and of what is drawn above what. */
export const dueStates = ['overdue', 'late', 'early', 'due', 'upcoming', 'done'] as const;
/** States of a deadline whose last day is known. */
export type DueState = (typeof dueStates)[number];

/** What breaks a deadline shares the colour of a breach and differs in shape; what is kept is quiet. */
export function stateColour({ breach, accent, quiet, rest }: Palette, state: DueState): string {
  const colours = { overdue: breach, late: breach, early: breach, due: accent, upcoming: quiet, done: rest };
  return colours[state];
}
