import type { Language } from '../words/language.ts';
import type { Duty, Pack, Rule } from './types.ts';

/** Who answers for what a rule asks, by the step of life it belongs to; none of a rule that belongs to no step. */
export const ownersOf = ({ duties }: Pick<Pack, 'duties'>, { step }: Pick<Rule, 'step'>): readonly Duty[] =>
  step === null ? [] : duties.filter((duty) => duty.step === step);

/** Their names, each once. */
export const ownerNames = (pack: Pick<Pack, 'duties'>, rule: Pick<Rule, 'step'>, language: Language): string[] => [
  ...new Set(ownersOf(pack, rule).map(({ owner }) => owner[language]))
];
