import { isNothing } from './plain.ts';
import { toSimplified } from './simplified.ts';
import { isWithheld } from './withheld.ts';

/** Nothing, a word for it, or a sentence that says why nothing is said: no value and no fault. Takes the plain form. */
export function isSilent(text: string): boolean {
  return isNothing(text) || (text.length > 1 && isWithheld(toSimplified(text)));
}
