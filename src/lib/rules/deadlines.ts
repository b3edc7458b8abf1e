import { condition } from './applies.ts';
import { compileTest } from './compile.ts';
import { deadlines, state } from './dates.ts';
import * as sql from './sql.ts';
import { subjects } from './subjects.ts';
import type { Pack, Rule } from './types.ts';

/** One statement that makes the relation `deadline`; rows as `DeadlineRow`. @param day which value of a parameter holds */
export function deadlineSql(pack: Pack, day: string, dates: ReadonlyMap<string, string> = deadlines): string {
  const dated = pack.rules.filter((rule) => dates.has(rule.test));
  const each = dated.map((rule) => rowsOf(pack.id, rule, compileTest(dates.get(rule.test) ?? '', rule, day)));
  return `create or replace table deadline as
${[nothing, ...each].join('\nunion all\n')}`;
}

const texts = (names: readonly string[]) => names.map((name) => `null::VARCHAR as ${name}`).join(', ');

const nothing = `select ${texts(['policy', 'rule', 'capability', 'force', 'step', 'subject_kind', 'subject', 'round'])},
  null::DATE as opens_on, null::DATE as due_on, null::DATE as done_on, null::VARCHAR as state, null::INTEGER as days,
  ${texts(['evidence', 'source_table', 'source_file', 'source_sheet'])}, null::INTEGER as source_row
where false`;

const rowsOf = (policy: string, rule: Rule, dates: string): string => `select ${sql.text(policy)}, ${sql.text(rule.id)},
  ${sql.text(rule.capability)}, ${sql.text(rule.force)}, ${sql.text(rule.step)}, ${sql.text(rule.subject)},
  subject.subject, round, opens_on, due_on, done_on, if(asked, ${state}, 'unknown'),
  if(done_on is null, due_on - as_of, due_on - done_on)::INTEGER,
  evidence, found.source_table, found.source_file, found.source_sheet, found.source_row
from (select *, ${condition(rule.applies)} as asked from (${subjects[rule.subject].trimEnd()}\n)) as subject
cross join context
inner join (
${dates.trimEnd()}
) as found on found.subject = subject.subject
where asked is not false`;
