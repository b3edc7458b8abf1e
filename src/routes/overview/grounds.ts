import { ceilingParameter } from '../om/ceiling.ts';
import { parameterOn } from '$lib/rules/parameters.ts';
import type { Pack } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';
import type { Finding } from './findings.ts';

/** The rule of a regulation that sets a ceiling for O&M; `null`: it sets none. */
export const ceilingRuleOf = (pack: Pack, asOf: string): string | null =>
  pack.rules.find(({ parameters }) => parameterOn(parameters, ceilingParameter, asOf) !== undefined)?.id ?? null;

interface LocalWords {
  /** What stands in where the regulation says nothing, by kind of finding. */
  readonly benchmark: string;
  readonly window: string;
  more(n: number): string;
}

export interface Ground {
  readonly text: string;
  readonly isLocal: boolean;
}

/** What a finding rests on: its clause, else the local setting that stands in. Law and local are never mixed. */
export function groundOf(finding: Finding, pack: Pack, language: Language, words: LocalWords): Ground {
  const rule = pack.rules.find(({ id }) => id === finding.rule);
  if (rule) {
    const more = finding.more > 0 ? ` ${words.more(finding.more)}` : '';
    return { text: `${rule.article} ${rule.title[language]}${more}`, isLocal: false };
  }
  if (finding.rule !== null) return { text: finding.rule, isLocal: false };
  return {
    text: finding.kind === 'evaluation' ? words.window : finding.kind === 'om' ? words.benchmark : '',
    isLocal: true
  };
}
