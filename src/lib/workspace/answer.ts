import { defaultBudget } from '../plan/budget.ts';
import type { Answers } from './answers.ts';
import type { Library } from './library.ts';
import { organisationNames, planYears } from './named.ts';

/** What a library that stands says of the setup it was brought to. */
export async function answer(library: Library, setup: string): Promise<Answers> {
  const { engine, state } = library;
  const [candidates, envelope, years, organisations] = await Promise.all([
    library.candidates(),
    defaultBudget(engine),
    planYears(engine),
    organisationNames(engine)
  ]);
  const { currency } = state.context;
  return { setup, currency, candidates, envelope, planYears: years, organisations: [...organisations] };
}
