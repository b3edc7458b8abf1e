import { references } from '../models/references.ts';
import { compileTest } from './compile.ts';
import { deadlines } from './dates.ts';
import lifting from './lifting.sql?raw';
import { judgedColumns, judgedOf, type Compiled } from './judged.ts';
import { plainTest } from './plain.ts';
import * as sql from './sql.ts';
import standing from './standing.sql?raw';
import { subjects } from './subjects.ts';
import { tests as shared } from './tests.ts';
import type { Pack, Rule, SubjectKind } from './types.ts';
import view from './verdict.sql?raw';
import { routes } from './ways.ts';

/** The currency in which thresholds of law are written. */
export const currency = 'CNY';

/**
 * The statements that make the relation `verdict`: subjects of the rule's kind × all rules of the pack, one row each. It
 * is a view: what is kept is `verdict_found`, a number for each rule instead of its words.
 * @param day the as-of date: which value of a dated parameter holds
 */
export function verdictSql(pack: Pack, day: string, tests: ReadonlyMap<string, string> = shared): string {
  const compiled = pack.rules.map((rule, number) => {
    const test = compileTest(tests.get(rule.test) ?? '', rule, day);
    return { rule, number, test, plain: routes.has(rule.test) ? null : plainTest(test) };
  });
  const kinds = [...new Set(pack.rules.map((rule) => rule.subject))];
  return [
    ruleTable(pack, tests),
    `create or replace table verdict_subject as\n${kinds.map(subjectRows).join('\nunion all\n') || noSubject}`,
    foundTable(compiled, kinds),
    ...liftings(pack),
    `create or replace view verdict as\n${view.trimEnd()}`
  ].join(';\n');
}

const noSubject = subjectRows('plan');

function subjectRows(kind: SubjectKind): string {
  return `select ${sql.text(kind)} as subject_kind, subject, source_table, source_file, source_sheet, source_row
from (\n${subjects[kind].trimEnd()}\n)`;
}

const ruleColumns = [
  'number',
  'policy',
  'rule',
  'capability',
  'force',
  'subject_kind',
  'is_soft',
  'is_granting',
  'is_dated',
  'is_yuan',
  'first_day',
  'last_day',
  'rule_currency'
];

/** What every verdict of a rule has in common. */
function ruleTable(pack: Pack, tests: ReadonlyMap<string, string>): string {
  const exceptions = exceptionsOf(pack);
  const rows = pack.rules.map((rule, number) => {
    const { from, to } = rule.in_force ?? { from: null, to: null };
    return [
      `${number}::USMALLINT`,
      ...[pack.id, rule.id, rule.capability, rule.force, rule.subject].map(sql.text),
      String(rule.force === 'soft'),
      String(rule.capability === 'priority' || exceptions.has(rule.id)),
      String(deadlines.has(rule.test)),
      String(isOfYuan(rule, tests)),
      ...[from, to].map((one) => (one === null ? 'null::DATE' : sql.day(one))),
      sql.text(currency)
    ];
  });
  return `create or replace table verdict_rule as
select * from (values ${rows.map((row) => `(${row.join(', ')})`).join(',\n')}) as rule(${ruleColumns.join(', ')})`;
}

/** Amounts of another currency are not held against yuan, nor said in yuan. */
export const isOfYuan = ({ parameters, test }: Rule, tests: ReadonlyMap<string, string> = shared) =>
  parameters.some(({ unit }) => unit === 'yuan') || (tests.get(test) ?? '').includes("'yuan' as unit");

const exceptionsOf = ({ rules }: Pack) => new Set(rules.flatMap((rule) => rule.lifted_by));

/** Refusals and their ways out; none where no rule has one. */
function liftings({ rules }: Pack): string[] {
  const numbers = new Map(rules.map(({ id }, number) => [id, number]));
  const ways = rules.flatMap((rule, number) =>
    rule.lifted_by.map((id, place) => `(${number}, ${numbers.get(id)}, ${place})`)
  );
  if (ways.length === 0) return [];
  return [
    `create or replace table verdict_way as select * from (values ${ways.join(', ')}) as way(number, exception, place)`,
    lifting.trimEnd()
  ];
}

function foundTable(compiled: readonly Compiled[], kinds: readonly SubjectKind[]): string {
  const parts = kinds.flatMap((kind) => judgedOf(compiled, kind));
  const tables = [...new Set(parts.flatMap((part) => part.tables))];
  const columns = judgedColumns.map((name) => (name === 'verdict' ? 'verdict as found' : name)).join(', ');
  const judged = parts.map(({ select }) => `select ${columns} from (\n${select}\n)`).join('\nunion all\n');
  return `create or replace table verdict_found as
with ${[...viewsRead(tables).map(readOnce), ...tables].join(',\n')},
judged as (
${judged}
)
${standing.replace(/^--.*\n/gm, '').trimEnd()}`;
}

/** Staging views that tests read: each is computed once for all rules instead of once a rule. */
const viewsRead = (statements: readonly string[]) =>
  [...new Set(statements.flatMap(references))].filter((name) => name.startsWith('stg_')).sort();

const readOnce = (name: string) => `${name} as materialized (from main.${name})`;
