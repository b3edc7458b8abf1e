import type { Engine } from '../lib/engine/engine.ts';
import { ownerNames } from '../lib/rules/owners.ts';
import type { Pack, Rule, VerdictRow } from '../lib/rules/types.ts';
import type { Language } from '../lib/words/language.ts';
import type { Cell, ResultRow } from './result.ts';

export const verdictColumns = [
  'subject_kind',
  'subject',
  'name',
  'rule',
  'title',
  'capability',
  'force',
  'verdict',
  'observed',
  'required',
  'unit',
  'article',
  'cure',
  'owner',
  'lifted_by',
  'evidence',
  'source_file',
  'source_sheet',
  'source_row'
];

type Named = VerdictRow & { readonly name: string | null };

const sql = `select verdict.*, coalesce(project_money.name, dim_system.name, dim_organisation.name) as name
from verdict
left join project_money on subject_kind = 'project' and project_money.project_id = subject
left join dim_system on subject_kind = 'system' and dim_system.system_id = subject
left join dim_organisation on subject_kind = 'organisation' and dim_organisation.organisation_id = subject`;

/** One row per subject and rule: subjects by kind and id, rules in the order of the regulation. */
export async function verdictRows(engine: Engine, pack: Pack, language: Language): Promise<ResultRow[]> {
  const places = new Map(pack.rules.map((rule, place) => [rule.id, { rule, place }]));
  const place = (row: Named) => places.get(row.rule)?.place ?? pack.rules.length;
  const found = (await engine.query(`${sql}\norder by subject_kind, subject, rule`)).rows<Named>();
  const sorted = [...found].sort((a, b) => bySubject(a, b) || place(a) - place(b));
  return sorted.map((row) => rowOf(row, { pack, rule: places.get(row.rule)?.rule, language }));
}

const kinds: readonly string[] = ['project', 'system', 'organisation', 'plan'];

function bySubject(a: Named, b: Named): number {
  const kind = kinds.indexOf(a.subject_kind) - kinds.indexOf(b.subject_kind);
  return kind || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0);
}

/** Verdicts that leave something to do. */
const open: readonly string[] = ['breached', 'needs_judgement', 'unknown'];

interface Reading {
  readonly pack: Pack;
  readonly rule: Rule | undefined;
  readonly language: Language;
}

/** Names of who answers for it, as one text. */
const ownerOf = ({ pack, rule, language }: Reading): string | null =>
  (rule && ownerNames(pack, rule, language).join(language === 'zh' ? '、' : ', ')) || null;

const rowOf = (row: Named, { pack, rule, language }: Reading): ResultRow => ({
  subject_kind: row.subject_kind,
  subject: row.subject,
  name: row.name,
  rule: row.rule,
  title: rule?.title[language] ?? null,
  capability: row.capability,
  force: row.force,
  verdict: row.verdict,
  observed: typed(row.observed, row.unit),
  required: typed(row.required, row.unit),
  unit: row.unit,
  article: rule?.article ?? null,
  cure: open.includes(row.verdict) ? (rule?.cure[language] ?? null) : null,
  owner: ownerOf({ pack, rule, language }),
  lifted_by: row.lifted_by,
  evidence: row.evidence,
  source_file: row.source_file,
  source_sheet: row.source_sheet,
  source_row: row.source_row
});

const numeric: readonly VerdictRow['unit'][] = ['share', 'months', 'yuan', 'count'];

/** Numbers are numbers; what else a test says stays text. */
export function typed(text: string | null, unit: VerdictRow['unit']): Cell {
  if (text === null || !numeric.includes(unit) || text.trim() === '') return text;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}
