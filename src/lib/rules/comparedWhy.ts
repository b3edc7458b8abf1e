import type { Language } from '../words/language.ts';
import type { Difference, Reason } from './compare.ts';
import { explain } from './explain.ts';
import type { Pair } from './pairs.ts';
import type { Pack, Rule, VerdictRow } from './types.ts';

export const comparedWords = {
  zh: {
    notAsked: (place: string) => `${place}未作此规定`,
    side: (place: string, article: string, found: string) => `${place}${article}：${found}`,
    and: '；',
    reasons: {
      only_a: '另一方未作规定',
      only_b: '另一方未作规定',
      period: '施行期不同',
      scope: '适用对象不同',
      exception: '例外不同',
      number: '数字不同',
      force: '刚性或原则性不同',
      words: '要求的内容不同'
    } satisfies Record<Reason, string>
  },
  en: {
    notAsked: (place: string) => `${place} does not ask this`,
    side: (place: string, article: string, found: string) => `${place} ${article}: ${found}`,
    and: '; ',
    reasons: {
      only_a: 'asked by one only',
      only_b: 'asked by one only',
      period: 'other dates',
      scope: 'other subjects',
      exception: 'another exception',
      number: 'another number',
      force: 'flat or as a rule',
      words: 'other things asked'
    } satisfies Record<Reason, string>
  }
};

/** The two regulations that a pair is from. */
export interface Both {
  readonly a: Pack;
  readonly b: Pack;
}

/** What each regulation says of the subject, with its clause, in one sentence. */
export function whyDiffers(pair: Pair, row: Difference, both: Both, language: Language): string {
  return [said('a', pair, row, both, language), said('b', pair, row, both, language)].join(comparedWords[language].and);
}

function said(side: 'a' | 'b', pair: Pair, row: Difference, both: Both, language: Language): string {
  const rule = pair[side];
  const pack = both[side];
  const words = comparedWords[language];
  if (rule === null) return words.notAsked(pack.place[language]);
  const { found } = explain(rowOf(side, rule, row, pack), pack, language);
  return words.side(pack.place[language], rule.article, found.replace(/[。.]$/, ''));
}

const rowOf = (side: 'a' | 'b', rule: Rule, row: Difference, { id: policy }: Pack): VerdictRow => ({
  policy,
  rule: rule.id,
  capability: rule.capability,
  force: rule.force,
  subject_kind: row.subject_kind,
  subject: row.subject,
  verdict: row[`verdict_${side}`] ?? 'not_applicable',
  observed: row[`observed_${side}`],
  required: row[`required_${side}`],
  unit: (row[`unit_${side}`] ?? 'text') as VerdictRow['unit'],
  evidence: row[`evidence_${side}`],
  source_table: row[`source_table_${side}`],
  source_file: null,
  source_sheet: null,
  source_row: null,
  lifted_by: row[`lifted_by_${side}`]
});
