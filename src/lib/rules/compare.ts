import { parameterOn } from './parameters.ts';
import type { Pair } from './pairs.ts';
import * as sql from './sql.ts';
import type { Eligibility, Rule, SubjectKind, Verdict } from './types.ts';

/** Verdicts that leave something to do. */
export const openVerdicts: readonly Verdict[] = ['breached', 'needs_judgement', 'unknown'];

const kept = ['verdict', 'observed', 'required', 'unit', 'lifted_by', 'evidence', 'source_table'] as const;

type Side<Name extends string> = {
  readonly [K in Exclude<(typeof kept)[number], 'verdict'> as `${K}_${Name}`]: string | null;
};

/** A subject that two regulations judge otherwise in one matter; `null`: the regulation does not ask it. */
export interface Difference extends Side<'a'>, Side<'b'> {
  /** Which of the pairs. */
  readonly pair: number;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly verdict_a: Verdict | null;
  readonly verdict_b: Verdict | null;
}

/** One row per subject: what both regulations make of it. Only a project has an eligibility. */
export interface Compared {
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly eligibility_a: Eligibility | null;
  readonly eligibility_b: Eligibility | null;
  readonly first_refusal_a: string | null;
  readonly first_refusal_b: string | null;
  readonly differences: number;
}

/**
 * Where `verdict` and `other_verdict` differ and at least one of them leaves something to do: what is met, does not apply
 * or is not asked leaves nothing. Rows as `Difference`.
 */
export function differencesSql(pairs: readonly Pair[]): string {
  const places = pairs.map(({ a, b }, place) => `(${place}, ${sql.text(a?.id ?? null)}, ${sql.text(b?.id ?? null)})`);
  const side = (name: 'a' | 'b', relation: string) => `${name} as (
  select pair, ${relation}.subject_kind, subject, ${kept.map((column) => `${column} as ${column}_${name}`).join(', ')}
  from ${relation} inner join place on place.rule_${name} = ${relation}.rule
)`;
  const open = (name: 'a' | 'b') => `coalesce(verdict_${name} in (${openVerdicts.map(sql.text).join(', ')}), false)`;
  return `with place(pair, rule_a, rule_b) as (
  select * from (values ${places.join(', ') || "(null::INTEGER, '', '')"})
),
${side('a', 'verdict')},
${side('b', 'other_verdict')}
select * from a full join b using (pair, subject_kind, subject)
where verdict_a is distinct from verdict_b and (${open('a')} or ${open('b')})`;
}

const kinds: readonly SubjectKind[] = ['project', 'system', 'organisation', 'plan'];

/** Every subject of either regulation, projects first; rows as `Compared`. */
export const comparedSql = (pairs: readonly Pair[]): string => `with difference as (
${differencesSql(pairs)}
),
counted as (select subject_kind, subject, count(*)::INTEGER as differences from difference group by all),
every as (
  select subject_kind, subject from verdict_subject union select subject_kind, subject from other_verdict_subject
)
select every.subject_kind, every.subject,
  coalesce(project_money.name, dim_system.name, dim_organisation.name) as name,
  coalesce(project_money.organisation_name, dim_system.organisation_name) as organisation,
  eligibility.eligibility as eligibility_a, other_eligibility.eligibility as eligibility_b,
  eligibility.first_refusal as first_refusal_a, other_eligibility.first_refusal as first_refusal_b,
  coalesce(differences, 0) as differences
from every
left join counted on counted.subject_kind = every.subject_kind and counted.subject = every.subject
left join project_money on every.subject_kind = 'project' and project_money.project_id = every.subject
left join dim_system on every.subject_kind = 'system' and dim_system.system_id = every.subject
left join dim_organisation on every.subject_kind = 'organisation' and dim_organisation.organisation_id = every.subject
left join eligibility on every.subject_kind = 'project' and eligibility.project_id = every.subject
left join other_eligibility on every.subject_kind = 'project' and other_eligibility.project_id = every.subject
order by list_position([${kinds.map(sql.text).join(', ')}], every.subject_kind), every.subject`;

/** How many subjects a pair judges otherwise, by both verdicts. */
export interface PairCount {
  readonly pair: number;
  readonly verdict_a: Verdict | null;
  readonly verdict_b: Verdict | null;
  readonly count: number;
}

export const pairCountsSql = (pairs: readonly Pair[]): string =>
  `select pair, verdict_a, verdict_b, count(*)::INTEGER as count from (
${differencesSql(pairs)}
) group by all order by all`;

/** Of one subject, in the order of the pairs. */
export const subjectDifferencesSql = (pairs: readonly Pair[], kind: string, subject: string): string =>
  `select * from (
${differencesSql(pairs)}
) where subject_kind = ${sql.text(kind)} and subject = ${sql.text(subject)} order by pair`;

export const reasons = ['only_a', 'only_b', 'period', 'scope', 'exception', 'number', 'force', 'words'] as const;
/** Why two regulations differ: one does not ask; its dates; whom it is about; an exception; a number; its force; what it asks for. */
export type Reason = (typeof reasons)[number];

/** @param day the as-of date: which value of a dated parameter holds */
export function reasonOf({ a, b }: Pair, row: Difference, day: string): Reason {
  if (a === null || b === null) return a === null ? 'only_b' : 'only_a';
  const said = [row.verdict_a, row.verdict_b];
  if (said.includes('not_in_force')) return 'period';
  if (said.includes('not_applicable')) return 'scope';
  if (row.lifted_by_a !== row.lifted_by_b) return 'exception';
  if (valuesOf(a, day) !== valuesOf(b, day)) return 'number';
  return a.force === b.force && !said.includes('needs_judgement') ? 'words' : 'force';
}

function valuesOf({ parameters }: Rule, day: string): string {
  const names = [...new Set(parameters.map(({ name }) => name))].sort();
  return JSON.stringify(names.map((name) => [name, parameterOn(parameters, name, day)?.value]));
}

/** How many projects go from each eligibility to each. */
export function transitions(rows: readonly Pick<Compared, 'eligibility_a' | 'eligibility_b'>[]) {
  const counts = new Map<string, number>();
  for (const { eligibility_a: a, eligibility_b: b } of rows) {
    if (a !== null && b !== null) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  }
  return (from: Eligibility, to: Eligibility): number => counts.get(`${from} ${to}`) ?? 0;
}
