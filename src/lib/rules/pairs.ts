import { tables } from '../tables/index.ts';
import type { Pack, Rule, SubjectKind } from './types.ts';

/** The same matter in two regulations; `null`: that one does not ask it. */
export interface Pair {
  readonly a: Rule | null;
  readonly b: Rule | null;
}

/**
 * Rules of two regulations side by side, each once: those of one test are the same rule with other numbers, where several
 * are, by the words they share. In the order of the first, then what only the second asks.
 */
export function pairRules(a: Pick<Pack, 'rules'>, b: Pick<Pack, 'rules'>): Pair[] {
  const likely = a.rules.flatMap((one) => b.rules.map((other) => ({ one, other, likeness: likeness(one, other) })));
  const partners = new Map<Rule, Rule>();
  const taken = new Set<Rule>();
  for (const { one, other, likeness } of likely.toSorted((x, y) => y.likeness - x.likeness)) {
    if (likeness === 0 || partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return [
    ...a.rules.map((rule) => ({ a: rule, b: partners.get(rule) ?? null })),
    ...b.rules.filter((rule) => !taken.has(rule)).map((rule) => ({ a: null, b: rule }))
  ];
}

/** 0: another matter. The capability decides only between equals. */
function likeness(a: Rule, b: Rule): number {
  if (a.test !== b.test || a.subject !== b.subject) return 0;
  const shared = sharedWords(wordsOf(a), wordsOf(b));
  if (shared === 0 && evidenceOf(a).length > 0) return 0;
  return 1 + shared + (a.capability === b.capability ? 1e-3 : 0);
}

/** Of all their words, the share that both say. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / all.size;
}

const wordsOf = ({ with: words }: Rule): ReadonlySet<string> =>
  new Set(Object.entries(words).flatMap(([name, said]) => [said].flat().map((word) => `${name} ${word}`)));

/** A yes or no that a rule asks of its subject: `wanted` says which. */
export interface Evidence {
  readonly column: string;
  readonly wanted: boolean;
}

/** What a rule asks by columns of yes or no, in its order. */
export function evidenceOf({ subject, with: words }: Pick<Rule, 'subject' | 'with'>): Evidence[] {
  const columns = yesnoColumns(subject);
  return Object.entries(words).flatMap(([name, said]) =>
    [said]
      .flat()
      .filter((word) => columns.has(word))
      .map((column) => ({ column, wanted: name !== 'no' }))
  );
}

function yesnoColumns(kind: SubjectKind): ReadonlySet<string> {
  const { columns } = tables[kind === 'plan' ? 'envelope' : kind];
  return new Set(Object.entries(columns).flatMap(([name, { type }]) => (type === 'yesno' ? [name] : [])));
}
