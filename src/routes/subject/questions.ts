import { quote } from '../rows.svelte.ts';

/** Whom the view is about. */
export interface SubjectId {
  readonly kind: 'project' | 'system';
  readonly id: string;
}

/** What the view asks the engine of one subject. */

const keys = { project: 'project_id', system: 'system_id' } as const;

const own = ({ kind, id }: SubjectId) => `${keys[kind]} = ${quote(id)}`;

/** One row, or none when the library has no such subject. */
export const headSql = (of: SubjectId): string =>
  of.kind === 'project'
    ? `select project_money.*, eligibility, first_refusal from project_money
left join eligibility using (project_id) where ${own(of)}`
    : `select dim_system.*, ratio, om_amount, om_ratio.year as om_year, is_free_year, level, is_little_used, is_zombie
from dim_system
left join om_ratio on om_ratio.system_id = dim_system.system_id and om_ratio.year = (select plan_year from context)
left join usage_level on usage_level.system_id = dim_system.system_id
where dim_system.${own(of)}`;

/** The row as it was read, ids resolved. */
export const factSql = (of: SubjectId): string => `select staged.*, dim_organisation.name as organisation
from stg_${of.kind} as staged
left join dim_organisation on dim_organisation.organisation_id = staged.organisation_id
where ${own(of)}`;

export const sourceSql = (of: SubjectId): string => `select column_name, heading, letter from source_column
semi join (select * from stg_${of.kind} where ${own(of)}) as staged
  on staged.source_file = source_column.source_file
  and coalesce(staged.source_sheet, '') = coalesce(source_column.source_sheet, '')
where table_name = ${quote(of.kind)}
order by letter`;

/** With the cell that each verdict was read from. */
export const verdictSql = ({ kind, id }: SubjectId): string => `select verdict.*, letter, heading from verdict
left join (
  select table_name, source_file, coalesce(source_sheet, '') as sheet, column_name,
    min(letter) as letter, min(heading) as heading
  from source_column group by all
) as source on table_name = source_table and source.source_file = verdict.source_file
  and sheet = coalesce(verdict.source_sheet, '') and column_name = evidence
where subject_kind = ${quote(kind)} and subject = ${quote(id)}
order by rule`;

export const moneySql = (of: SubjectId): string =>
  of.kind === 'project'
    ? `select * from stg_funding where ${own(of)} order by year, source`
    : `select * from om_line where ${own(of)} order by year, category`;

export const milestoneSql = (of: SubjectId): string | null =>
  of.kind === 'project' ? `select * from stg_milestone where ${own(of)} order by round, step` : null;

export const changeSql = (of: SubjectId): string | null =>
  of.kind === 'project' ? `select * from stg_change where ${own(of)} order by decided_on, item` : null;

export const evaluationSql = ({ kind, id }: SubjectId): string => `select * from evaluation_score
where subject_kind = ${quote(kind)} and subject = ${quote(id)} order by evaluated_on desc, kind`;

export const usageSql = (of: SubjectId): string | null =>
  of.kind === 'system'
    ? `select month, rate, authorised_users, active_users from usage_month where ${own(of)} order by month`
    : null;

/** What of the limits on changes its unit has used. */
export const changeUseSql = ({ kind, id }: SubjectId): string | null =>
  kind === 'project' ? `select * from change_use where subject = ${quote(id)} order by rule, limit_name` : null;

/** A project's are those of its organisation. */
export const banSql = (of: SubjectId): string =>
  `select * from usage_ban where ${
    of.kind === 'project' ? `organisation_id = (select organisation_id from stg_project where ${own(of)})` : own(of)
  } order by found_on desc, system_id`;

export const sanctionSql = ({ kind, id }: SubjectId): string => `select * from sanction
where subject_kind = ${quote(kind)} and subject = ${quote(id)} order by mend_by, breached_rule`;

export const poolSql = 'select code, categories, organisation_id from stg_expert order by code';

/** The units whose people do not review it, and, of its own row, the categories that its review calls for. */
export const reviewSql = (of: SubjectId): string => `with told as (select * from stg_project where ${own(of)}),
part as (select trim(unnest(string_split(concat_ws(';', lead, participants), ';'))) as spelled from told)
select organisation_id as unit, expert_categories from told
union all
select coalesce(organisation_name.organisation_id, spelled), null from part
left join organisation_name on spelling = spelled
where spelled <> ''`;

/** How another subject stands to this one. */
export type Relation =
  | 'built_by'
  | 'built'
  | 'upgrades'
  | 'upgraded_by'
  | 'replaces'
  | 'replaced_by'
  | 'depends_on'
  | 'needed_by'
  | 'exclusive_with';

export interface Related {
  readonly relation: Relation;
  readonly kind: 'project' | 'system';
  readonly id: string;
  /** `null`: named, but in no list. */
  readonly name: string | null;
}

/** Lists of ids are joined by `;`. */
const split = (column: string) => `unnest(string_split(${column}, ';'))`;

export const relatedSql = (of: SubjectId): string => `with link as (
${(of.kind === 'project' ? projectLinks : systemLinks)(quote(of.id)).join('\nunion\n')}
)
select relation, link.kind, id, coalesce(project_money.name, dim_system.name) as name from link
left join project_money on link.kind = 'project' and project_money.project_id = id
left join dim_system on link.kind = 'system' and system_id = id
where id is not null and id <> ''
order by relation, id`;

const projectLinks = (id: string) => [
  `select 'built' as relation, 'system' as kind, system_id as id from dim_system where project_id = ${id}`,
  `select 'upgrades', 'system', upgrades_system from stg_project where project_id = ${id}`,
  `select 'replaces', 'system', ${split('replaces_systems')} from stg_project where project_id = ${id}`,
  `select 'depends_on', 'project', ${split('depends_on')} from stg_project where project_id = ${id}`,
  `select 'exclusive_with', 'project', ${split('exclusive_with')} from stg_project where project_id = ${id}`,
  `select 'needed_by', 'project', project_id from stg_project where ${has('depends_on', id)}`,
  `select 'exclusive_with', 'project', project_id from stg_project where ${has('exclusive_with', id)}`
];

const systemLinks = (id: string) => [
  `select 'built_by' as relation, 'project' as kind, project_id as id from dim_system where system_id = ${id}`,
  `select 'upgraded_by', 'project', project_id from stg_project where upgrades_system = ${id}`,
  `select 'replaced_by', 'project', project_id from stg_project where ${has('replaces_systems', id)}`
];

const has = (column: string, id: string) => `list_contains(string_split(${column}, ';'), ${id})`;
