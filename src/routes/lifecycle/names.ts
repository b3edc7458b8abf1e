import type { NamedDeadline } from '$lib/rules/deadlineRows.ts';
import { stepNames } from '$lib/rules/deadlineWords.ts';
import { steps } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';
import { NO_LANE } from './lanes.ts';
import type { LifecycleWords } from './words.ts';

type Named = { readonly organisations: ReadonlyMap<string, string> };

/** The name of an organisation's lane. */
export function organisationName({ organisations }: Named, rows: readonly NamedDeadline[], words: LifecycleWords) {
  const said = new Map(rows.map((row) => [row.organisation_id, row.organisation_name]));
  return (lane: string): string =>
    lane === NO_LANE ? words.nobody : (said.get(lane) ?? organisations.get(lane) ?? lane);
}

/** A step's name; of no step where the lane has none. */
export function stepName(lane: string, language: Language, words: LifecycleWords): string {
  const step = steps.find((one) => one === lane);
  return step ? stepNames[language][step] : words.noStep;
}
