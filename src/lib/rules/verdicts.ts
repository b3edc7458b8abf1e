import { references } from '../models/references.ts';
import { condition, decider } from './applies.ts';
import { compileTest } from './compile.ts';
import { deadlines } from './dates.ts';
import * as sql from './sql.ts';
import { subjects } from './subjects.ts';
import { tests as shared } from './tests.ts';
import type { Pack, Rule, SubjectKind } from './types.ts';

/** The currency in which thresholds of law are written. */
const currency = 'CNY';

/**
 * One statement that makes the relation `verdict`: subjects of the rule's kind × all rules of the pack, one row each.
 * @param day the as-of date: which value of a dated parameter holds
 */
export function verdictSql(pack: Pack, day: string, tests: ReadonlyMap<string, string> = shared): string {
  const exceptions = new Set(pack.rules.flatMap((rule) => rule.lifted_by));
  const compile = (rule: Rule) => standing(rule, compileTest(tests.get(rule.test) ?? '', rule, day), exceptions);
  const lifting = pack.rules.filter((rule) => exceptions.has(rule.id)).map((rule) => lifts(rule, compile(rule)));
  const read = viewsRead([...pack.rules.map((rule) => tests.get(rule.test) ?? ''), ...Object.values(subjects)]);
  // Gathered first: a table filled straight from so many branches takes longer.
  return `create or replace table verdict as
with ${[...read.map(readOnce), ...kindsOf(pack).map(subjectTable), ...lifting].join(',\n')},
every as materialized (
${pack.rules.map((rule) => rows(pack.id, rule, compile(rule), exceptions)).join('\nunion all\n')}
)
from every`;
}

/** Staging views that the tests read: each is computed once for all rules instead of once a rule. */
const viewsRead = (statements: readonly string[]) =>
  [...new Set(statements.flatMap(references))].filter((name) => name.startsWith('stg_')).sort();

const readOnce = (view: string) => `${view} as materialized (from main.${view})`;

const kindsOf = ({ rules }: Pack) => [...new Set(rules.map((rule) => rule.subject))];

const tableOf = (kind: SubjectKind) => `${kind}_subject`;

const subjectTable = (kind: SubjectKind) => `${tableOf(kind)} as materialized (\n${subjects[kind].trimEnd()}\n)`;

const liftTable = (id: string) => sql.name(`lifts ${id}`);

const lifts = ({ id }: Rule, standing: string) =>
  `${liftTable(id)} as (select subject from (\n${standing}\n) where verdict = 'met')`;

/**
 * The rule before exceptions. What the test finds decides, unless who the rule is about settles it or is not said. Of a
 * subject that stands in no list, only mentioned elsewhere, nothing is said but its id.
 */
function standing(rule: Rule, test: string, exceptions: ReadonlySet<string>): string {
  return `select subject.subject, ${decides(rule, exceptions)} as decides,
  case
    ${outside(rule, test)}
    when not asked then 'not_applicable'
    when not decides then 'unknown'
    when found.verdict = 'breached' and ${eased(rule)} then 'needs_judgement'
    else coalesce(found.verdict, ${silence(rule)})
  end as verdict,
  if(decides, found.observed, null) as observed,
  if(decides, found.required, null) as required,
  if(decides, coalesce(found.unit, 'text'), 'text') as unit,
  if(decides, if(found.subject is null, ${unlisted(rule)}, found.evidence), ${decider(rule.applies)}) as evidence,
  if(decides, coalesce(found.source_table, subject.source_table), subject.source_table) as source_table,
  if(decides, coalesce(found.source_file, subject.source_file), subject.source_file) as source_file,
  if(decides, coalesce(found.source_sheet, subject.source_sheet), subject.source_sheet) as source_sheet,
  if(decides, coalesce(found.source_row, subject.source_row), subject.source_row) as source_row
from (select *, ${condition(rule.applies)} as asked from ${tableOf(rule.subject)}) as subject
cross join context
left join (
${test}
) as found on found.subject = subject.subject`;
}

const isDated = ({ test }: Rule) => deadlines.has(test);

/** What a subject of whom the test finds nothing gets: nothing is due of it yet, or nothing is said of it. */
const silence = (rule: Rule) => (isDated(rule) ? "'not_applicable'" : "'unknown'");

const unlisted = (rule: Rule) => (isDated(rule) ? 'null' : sql.text(idOf(rule)));

/** A plan is known by its year. */
const idOf = ({ subject }: Rule) => (subject === 'plan' ? 'plan_year' : `${subject}_id`);

/** Kept whether the rule applies or not, what is not said does not matter; but nothing is granted on silence. */
function decides({ id, capability }: Rule, exceptions: ReadonlySet<string>): string {
  const grants = capability === 'priority' || exceptions.has(id);
  return grants
    ? 'coalesce(asked, false)'
    : "coalesce(asked or (asked is null and found.verdict in ('met', 'not_applicable')), false)";
}

/** Cases that come before all others: the rule's own dates, and yuan where amounts are in another currency. */
function outside({ in_force, parameters }: Rule, test: string): string {
  const { from, to } = in_force ?? { from: null, to: null };
  const yuan = parameters.some(({ unit }) => unit === 'yuan') || test.includes("'yuan' as unit");
  return [
    ...(from === null ? [] : [`when day < ${sql.day(from)} then 'not_in_force'`]),
    ...(to === null ? [] : [`when day > ${sql.day(to)} then 'not_in_force'`]),
    ...(from === null && to === null ? [] : [`when day is null then 'unknown'`]),
    ...(yuan ? [`when currency <> ${sql.text(currency)} then 'not_applicable'`] : [])
  ].join('\n    ');
}

/** Soft, or softened for this subject; a subject that does not say counts as bound. */
function eased({ force, softened_for }: Rule): string {
  if (force === 'soft') return 'true';
  return Object.keys(softened_for).length === 0 ? 'false' : `coalesce(${condition(softened_for)}, false)`;
}

/** The rule's rows as the relation holds them, refusals lifted by the first exception that is met. */
function rows(policy: string, rule: Rule, standing: string, exceptions: ReadonlySet<string>): string {
  const lifting = rule.lifted_by.filter((id) => exceptions.has(id));
  const refused = "verdict in ('breached', 'needs_judgement')";
  const met = lifting.map((id) => `when ${refused} and ${liftTable(id)}.subject is not null then ${sql.text(id)}`);
  const by = met.length === 0 ? 'null::VARCHAR' : `case ${met.join(' ')} end`;
  return `select ${sql.text(policy)} as policy, ${sql.text(rule.id)} as rule, ${sql.text(rule.capability)} as capability,
  ${sql.text(rule.force)} as force, ${sql.text(rule.subject)} as subject_kind, standing.subject,
  if(${by} is null, verdict, 'met') as verdict,
  observed, required, unit, evidence, source_table, source_file, source_sheet, source_row,
  ${by} as lifted_by
from (
${standing}
) as standing
${lifting.map((id) => `left join ${liftTable(id)} on ${liftTable(id)}.subject = standing.subject`).join('\n')}`;
}
