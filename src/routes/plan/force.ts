import { policyInForce } from '$lib/rules/inForce.ts';
import type { Settings } from '$lib/models/settings.ts';
import type { Pack } from '$lib/rules/types.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';

interface ForceWords {
  lapsed(title: string, day: string): string;
  notYet(title: string, day: string): string;
}

interface Said {
  readonly words: ForceWords;
  readonly fmt: Pick<Formats, 'longDate'>;
  readonly language: Language;
  readonly settings: Settings | null;
}

/** What to say where the regulation in use does not bind on the day; `null` where it does. First and last day bind. */
export function forceNote(pack: Pack, asOf: string, { words, fmt, language, settings }: Said): string | null {
  const { in_force, first_day, last_day } = policyInForce(pack, asOf, settings);
  if (in_force) return null;
  const title = pack.title[language];
  if (last_day !== null && last_day < asOf) return words.lapsed(title, fmt.longDate(last_day));
  return words.notYet(title, fmt.longDate(first_day));
}
