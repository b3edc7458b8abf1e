import type { Ceiling } from '$lib/charts/omState.ts';
import type { Settings } from '$lib/models/settings.ts';
import { parameterOn } from '$lib/rules/parameters.ts';
import type { Pack } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';

/** The rule of a pack that sets a ceiling for O&M over building cost, by the parameter it carries. */
export const ceilingParameter = 'om_ratio_ceiling';

interface Said {
  readonly pack: Pack | null;
  readonly settings: Settings | null;
  readonly asOf: string;
  readonly language: Language;
}

interface Names {
  law(place: string, article: string, share: string): string;
  benchmark(share: string): string;
}

/** The regulation's ceiling where it sets one; else the local benchmark, which is no law and says so. */
export function ceilingOf(
  { pack, settings, asOf, language }: Said,
  names: Names,
  percent: (share: number) => string
): Ceiling {
  for (const rule of pack?.rules ?? []) {
    const set = parameterOn(rule.parameters, ceilingParameter, asOf);
    if (!pack || typeof set?.value !== 'number') continue;
    const label = names.law(pack.place[language], rule.article, percent(set.value));
    return { ratio: set.value, label, force: rule.force };
  }
  const ratio = settings?.om_benchmark ?? 0;
  return { ratio, label: names.benchmark(percent(ratio)), force: 'local' };
}
