import { policyInForce } from '../../lib/rules/inForce.ts';
import { isLocal } from '../../lib/rules/parameters.ts';
import type { Pack, Rule } from '../../lib/rules/types.ts';
import type { Language } from '../../lib/words/language.ts';
import { headOf } from '../head.ts';
import type { Request } from '../request.ts';
import type { Cell, Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';

const columns = [
  'id',
  'policy',
  'article',
  'capability',
  'subject',
  'force',
  'title',
  'says',
  'cure',
  'reading',
  'lifted_by',
  'parameters'
];

/** Every rule of the regulations asked for, in their order. */
export async function rules(request: Request): Promise<Result> {
  const { policy, language, asOf } = request;
  const packs = policy?.packs ?? [];
  const rows = packs.flatMap((pack) => pack.rules.map((rule) => ruleRow(pack, rule, language)));
  return {
    ...headOf(request),
    columns,
    rows,
    totals: { rules: rows.length, by_capability: countBy(rows, 'capability') },
    own: { policies: packs.map((pack) => policyRow(pack, asOf, language)) },
    summary: cliWords[language].listed(rows.length, packs.length),
    hasFindings: false
  };
}

const ruleRow = (pack: Pack, rule: Rule, language: Language): ResultRow => ({
  id: rule.id,
  policy: pack.id,
  article: rule.article,
  capability: rule.capability,
  subject: rule.subject,
  force: rule.force,
  title: rule.title[language],
  says: rule.says[language],
  cure: rule.cure[language],
  reading: rule.reading?.[language] ?? null,
  lifted_by: rule.lifted_by,
  parameters: rule.parameters.map((one) => ({
    name: one.name,
    value: one.value,
    unit: one.unit,
    from: one.from,
    to: one.to,
    source: one.source,
    checked: one.checked,
    local: isLocal(one)
  }))
});

function policyRow(pack: Pack, asOf: string, language: Language): ResultRow {
  const { in_force, first_day, last_day } = policyInForce(pack, asOf);
  return { id: pack.id, title: pack.title[language], number: pack.number, in_force, from: first_day, to: last_day };
}

/** How many rows say each value of a column, in the order of their first. */
export function countBy(rows: readonly ResultRow[], column: string): { readonly [value: string]: Cell } {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(String(row[column]), (counts.get(String(row[column])) ?? 0) + 1);
  return Object.fromEntries(counts);
}
