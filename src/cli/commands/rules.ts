import { policyInForce } from '../../lib/rules/inForce.ts';
import { obligationsOf } from '../../lib/rules/obligations.ts';
import { isLocal } from '../../lib/rules/parameters.ts';
import type { Obligation, Pack, Parameter } from '../../lib/rules/types.ts';
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
  'parameters',
  'modelled',
  'room',
  'why'
];

/** Everything the regulations asked for oblige to, in their order, modelled or not. */
export async function rules(request: Request): Promise<Result> {
  const { policy, language } = request;
  const packs = policy?.packs ?? [];
  const rows = packs.flatMap((pack) => obligationsOf(pack).map((one) => obligationRow(pack, one, language)));
  const modelled = rows.filter((row) => row['modelled'] === true);
  return {
    ...headOf(request),
    columns,
    rows,
    totals: {
      obligations: rows.length,
      modelled: modelled.length,
      not_modelled: rows.length - modelled.length,
      rules: modelled.length,
      by_capability: countBy(rows, 'capability')
    },
    own: { policies: packs.map((pack) => policyRow(pack, request)) },
    summary: cliWords[language].listed(rows.length, modelled.length, packs.length),
    hasFindings: false
  };
}

function obligationRow(pack: Pack, { id, policy, article, ...said }: Obligation, language: Language): ResultRow {
  const rule = pack.rules.find((one) => one.id === said.rule);
  return {
    ...{ id, policy, article, capability: said.capability },
    subject: rule?.subject ?? null,
    force: rule?.force ?? null,
    title: rule?.title[language] ?? null,
    says: said.says[language],
    cure: rule?.cure[language] ?? null,
    reading: rule?.reading?.[language] ?? null,
    lifted_by: rule?.lifted_by ?? [],
    parameters: (rule?.parameters ?? []).map(parameterCells),
    modelled: rule !== undefined,
    room: said.room,
    why: said.why?.[language] ?? null
  };
}

const parameterCells = (one: Parameter): ResultRow => ({
  name: one.name,
  value: one.value,
  unit: one.unit,
  from: one.from,
  to: one.to,
  source: one.source,
  checked: one.checked,
  local: isLocal(one)
});

export function policyRow(pack: Pack, { asOf, settings, language }: Request): ResultRow {
  const { in_force, first_day, last_day } = policyInForce(pack, asOf, settings);
  return { id: pack.id, title: pack.title[language], number: pack.number, in_force, from: first_day, to: last_day };
}

/** How many rows say each value of a column, in the order of their first. */
export function countBy(rows: readonly ResultRow[], column: string): { readonly [value: string]: Cell } {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(String(row[column]), (counts.get(String(row[column])) ?? 0) + 1);
  return Object.fromEntries(counts);
}
