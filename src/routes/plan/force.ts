import { policyInForce } from '$lib/rules/inForce.ts';
import type { Pack } from '$lib/rules/types.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';

interface ForceWords {
  lapsed(title: string, day: string): string;
  notYet(title: string, day: string): string;
}

/** What to say where the regulation in use does not bind on the day; `null` where it does. First and last day bind. */
export function forceNote(
  pack: Pack,
  asOf: string,
  { words, fmt, language }: { words: ForceWords; fmt: Pick<Formats, 'longDate'>; language: Language }
): string | null {
  const { in_force, first_day, last_day } = policyInForce(pack, asOf);
  if (in_force) return null;
  const title = pack.title[language];
  if (last_day !== null && last_day < asOf) return words.lapsed(title, fmt.longDate(last_day));
  return words.notYet(title, fmt.longDate(first_day));
}
