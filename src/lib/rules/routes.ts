import { condition, decider } from './applies.ts';
import { compileTest } from './compile.ts';
import * as sql from './sql.ts';
import { subjects } from './subjects.ts';
import type { Pack, Rule } from './types.ts';
import { currency, isOfYuan } from './verdicts.ts';
import { routes, waysTaken } from './ways.ts';

/** One statement that makes the relation `route`; rows as `RouteRow`. @param day which value of a parameter holds */
export function routeSql(pack: Pack, day: string): string {
  const routed = pack.rules.filter((rule) => routes.has(rule.test));
  const each = routed.map((rule) => rowsOf(pack.id, rule, compileTest(routes.get(rule.test) ?? '', rule, day)));
  return `create or replace table route as
${[nothing, ...each].join('\nunion all\n')}`;
}

const texts = (names: readonly string[]) => names.map((name) => `null::VARCHAR as ${name}`).join(', ');

const nothing = `select ${texts(['policy', 'rule', 'article', 'subject_kind', 'subject', 'matter', 'way'])},
  ${texts(['decided_by', 'observed', 'threshold', 'unit', 'lacks'])}, null::BOOLEAN as is_certain,
  null::BOOLEAN as is_due, ${texts(['evidence', 'source_table', 'source_file', 'source_sheet'])},
  null::INTEGER as source_row
where false`;

/** Amounts of another currency choose no way. */
function rowsOf(policy: string, rule: Rule, select: string): string {
  return `select ${[policy, rule.id, rule.article, rule.subject].map(sql.text).join(', ')},
  subject.subject, matter, if(asked, way, null) as way, if(asked, decider, asking),
  if(asked and is_held, observed, null), if(asked and is_held, threshold, null), if(asked and is_held, unit, 'text'),
  if(asked and way is not null and (has is not null or len(lacking) = 0), coalesce(array_to_string(lacking, ';'), ''), null),
  coalesce(asked and way is not null and not is_doubtful, false), is_due,
  if(asked, evidence, asking), 'project', source_file, source_sheet, source_row
from (
  select subject, source_file, source_sheet, source_row, ${condition(rule.applies)} as asked,
    ${decider(rule.applies)} as asking
  from (${subjects[rule.subject].trimEnd()}\n)
) as subject
cross join context
inner join (
select *, way is not null and decided_by = decider as is_held from (
${waysTaken(select)}
)) as found on found.subject = subject.subject
where asked is not false and best.rank < 5
${isOfYuan(rule) ? `  and context.currency = ${sql.text(currency)}` : ''}`;
}
