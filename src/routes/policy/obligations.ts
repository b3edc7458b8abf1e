import type { Fate, FateRow } from '$lib/charts/obligationFates.ts';
import type { Obligation, Pack, Rule, Verdict } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';

/** How many subjects a rule found so. */
export interface RuleCount {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly count: number;
}

export const countsSql =
  'select rule, verdict, count(*)::INTEGER as count from verdict group by all order by rule, verdict';

export type Counts = Readonly<Partial<Record<Verdict, number>>>;

/** An obligation with the rule that decides it and what it found now. */
export interface Shown {
  readonly obligation: Obligation;
  /** `null`: not modelled. */
  readonly rule: Rule | null;
  readonly counts: Counts;
  readonly fate: Fate;
}

const worst: readonly (Verdict & Fate)[] = ['breached', 'needs_judgement', 'unknown', 'met'];

/** The worst that any subject makes of it; a rule that nobody falls under is of no subject. */
export function fateOf(rule: Rule | null, counts: Counts): Fate {
  if (rule === null) return 'not_modelled';
  return worst.find((verdict) => (counts[verdict] ?? 0) > 0) ?? 'not_applicable';
}

export function shownOf(pack: Pack, obligations: readonly Obligation[], counted: readonly RuleCount[]): Shown[] {
  const counts = new Map<string, Record<string, number>>();
  for (const { rule, verdict, count } of counted) counts.set(rule, { ...counts.get(rule), [verdict]: count });
  return obligations.map((obligation) => {
    const rule = pack.rules.find(({ id }) => id === obligation.rule) ?? null;
    const own: Counts = (rule && counts.get(rule.id)) ?? {};
    return { obligation, rule, counts: own, fate: fateOf(rule, own) };
  });
}

interface Filter {
  readonly q?: string;
  readonly capability?: string;
  readonly verdict?: string;
}

/** The rows that the page's filters leave. */
export function pick(rows: readonly Shown[], filter: Filter, language: Language): Shown[] {
  const wanted = (filter.q ?? '').trim().toLowerCase();
  return rows.filter(
    ({ obligation, rule, fate }) =>
      (!filter.capability || obligation.capability === filter.capability) &&
      (!filter.verdict || fate === filter.verdict || (filter.verdict === 'modelled' && rule !== null)) &&
      [obligation.id, obligation.article, obligation.says[language], rule?.title[language] ?? '']
        .join(' ')
        .toLowerCase()
        .includes(wanted)
  );
}

/** What the picture draws. */
export function fateRows(rows: readonly Shown[], label: (capability: string) => string): FateRow[] {
  const counts = new Map<string, FateRow>();
  for (const { obligation, fate } of rows) {
    const { capability } = obligation;
    const key = `${capability} ${fate}`;
    counts.set(key, { capability, label: label(capability), fate, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

export const countFate = (rows: readonly Shown[], fate: Fate): number => rows.filter((row) => row.fate === fate).length;
