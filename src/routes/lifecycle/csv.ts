import { toCsv } from '$lib/ui/table/delimited.ts';
import type { Lane } from './lanes.ts';
import { filterStates } from './pick.ts';
import type { LifecycleWords } from './words.ts';

/** The numbers behind a picture: a row for each lane or month, a column for each state. */
export const picturesCsv = (
  lanes: readonly Lane[],
  heading: string,
  words: LifecycleWords,
  nameOf: (lane: string) => string
): string =>
  toCsv([
    [heading, words.columns.number, ...filterStates.map((state) => words.states[state])],
    ...lanes.map(({ lane, rows, tally }) => [nameOf(lane), rows.length, ...filterStates.map((state) => tally[state])])
  ]);
