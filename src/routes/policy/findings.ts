import type { Verdict, VerdictRow } from '$lib/rules/types.ts';
import { quote } from '../rows.svelte.ts';

/** What a rule found of one subject, with its name and the cell it was read from. */
export interface Found extends VerdictRow {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly letter: string | null;
  readonly heading: string | null;
}

/** Of one rule, what leaves something to do first. @param verdict only this one */
export const findingsSql = (rule: string, verdict: Verdict | null): string => `select verdict.*, letter, heading,
  coalesce(project_money.name, dim_system.name, dim_organisation.name) as name,
  coalesce(project_money.organisation_name, dim_system.organisation_name) as organisation
from verdict
left join project_money on subject_kind = 'project' and project_money.project_id = subject
left join dim_system on subject_kind = 'system' and dim_system.system_id = subject
left join dim_organisation on subject_kind = 'organisation' and dim_organisation.organisation_id = subject
left join (
  select table_name, source_file, coalesce(source_sheet, '') as sheet, column_name,
    min(letter) as letter, min(heading) as heading
  from source_column group by all
) as source on table_name = source_table and source.source_file = verdict.source_file
  and sheet = coalesce(verdict.source_sheet, '') and column_name = evidence
where rule = ${quote(rule)}${verdict === null ? '' : ` and verdict = ${quote(verdict)}`}
order by list_position(['breached', 'needs_judgement', 'unknown', 'met', 'not_applicable', 'not_in_force'], verdict), subject`;
