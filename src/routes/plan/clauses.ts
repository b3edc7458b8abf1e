import type { Eligibility, Pack, Verdict, VerdictRow } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';

/** A gate that is not simply met, as a person reads it. */
export interface Clause {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly article: string;
  readonly title: string;
  readonly cure: string;
}

/** What the page asks of the relation `verdict`. */
export type GateRow = Pick<VerdictRow, 'subject' | 'rule' | 'verdict'>;

export const gateSql = `select subject, rule, verdict from verdict
where subject_kind = 'project' and capability = 'gate' and verdict in ('breached', 'needs_judgement', 'unknown')
order by subject, rule`;

/** Subject → its open clauses, in the regulation's order. A row of another regulation is left out. */
export function clausesBySubject(rows: readonly GateRow[], pack: Pack, language: Language): Map<string, Clause[]> {
  const place = new Map(pack.rules.map((rule, at) => [rule.id, at]));
  const ordered = rows
    .filter(({ rule }) => place.has(rule))
    .toSorted((a, b) => (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0));
  const found = new Map<string, Clause[]>();
  for (const row of ordered) {
    const clauses = found.get(row.subject) ?? [];
    found.set(row.subject, [...clauses, ...clauseOf(row, pack, language)]);
  }
  return found;
}

function clauseOf({ rule: id, verdict }: GateRow, pack: Pack, language: Language): Clause[] {
  const rule = pack.rules.find((one) => one.id === id);
  if (!rule) return [];
  return [{ rule: id, verdict, article: rule.article, title: rule.title[language], cure: rule.cure[language] }];
}

const deciding: Readonly<Record<Eligibility, Verdict | null>> = {
  refused: 'breached',
  judgement: 'needs_judgement',
  supply: 'unknown',
  eligible: null
};

/** The clauses that make a project what its gate says it is. */
export const decisive = (clauses: readonly Clause[], eligibility: Eligibility): Clause[] =>
  clauses.filter(({ verdict }) => verdict === deciding[eligibility]);

export const clauseText = ({ article, title }: Pick<Clause, 'article' | 'title'>): string => `${article} ${title}`;
