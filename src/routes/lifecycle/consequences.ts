import type { SubjectKind } from '$lib/rules/types.ts';

/** How much of a limit on changes a project has used. Shares 0–1, money in 分; `null`: not known. */
export interface ChangeUse {
  readonly policy: string;
  readonly rule: string;
  readonly subject: string;
  readonly name: string | null;
  readonly limit_name: 'change_share' | 'new_content_share' | 'new_content_amount';
  readonly used: number | null;
  readonly limit_value: number | null;
  readonly unit: 'share' | 'yuan';
  readonly left_over: number | null;
}

/** An organisation that may not declare for a time, because a system of its was little used. */
export interface UsageBan {
  readonly policy: string;
  readonly rule: string;
  readonly organisation_id: string;
  readonly organisation_name: string | null;
  readonly system_id: string;
  readonly system_name: string | null;
  readonly found_on: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly state: string;
}

/** What a regulation lets follow from a breach; a suggestion, never a decision. */
export interface Sanction {
  readonly policy: string;
  readonly rule: string;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly name: string | null;
  readonly breached_rule: string;
  readonly found_on: string | null;
  readonly mend_by: string | null;
  readonly mended_on: string | null;
  readonly days_late: number | null;
  readonly rung: number;
  readonly rung_key: string;
}

const relations = ['change_use', 'usage_ban', 'sanction'] as const;
export type Relation = (typeof relations)[number];

/** Which of them the engine holds. */
export const presentSql = `select table_name from information_schema.tables
where table_name in (${relations.map((name) => `'${name}'`).join(', ')})`;

const named = (relation: Relation, kind: string) => `select ${relation}.*,
  coalesce(project_money.name, dim_system.name, dim_organisation.name) as name
from ${relation}
left join project_money on ${kind} = 'project' and project_money.project_id = subject
left join dim_system on ${kind} = 'system' and dim_system.system_id = subject
left join dim_organisation on ${kind} = 'organisation' and dim_organisation.organisation_id = subject`;

/** What uses most of its limit first; what stands now, then what is longest late. */
export const consequenceSql: Readonly<Record<Relation, string>> = {
  change_use: `${named('change_use', "'project'")} order by used / nullif(limit_value, 0) desc nulls last, subject, rule`,
  usage_ban: `select usage_ban.*, dim_organisation.name as organisation_name
from usage_ban left join dim_organisation using (organisation_id) order by ends_on desc nulls last, organisation_id`,
  sanction: `${named('sanction', 'subject_kind')} order by rung desc, days_late desc nulls last, subject_kind, subject, rule`
};

/** What of a limit is used: 0–1, above 1 where it is exceeded; `null` where one of both is not known. */
export const shareUsed = ({ used, limit_value }: Pick<ChangeUse, 'used' | 'limit_value'>): number | null =>
  used === null || limit_value === null || limit_value === 0 ? null : used / limit_value;
