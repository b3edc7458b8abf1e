import type { DeadlineRow } from './types.ts';

/** A deadline with the names a person knows it by, and the organisation that has it to meet. */
export interface NamedDeadline extends DeadlineRow {
  readonly name: string | null;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
}

/** Every row of the relation `deadline`: what is open and over, what is open, what was late or early, what is not known, what is done. */
export const namedDeadlines = `select deadline.*,
  coalesce(project_money.name, dim_system.name, own.name) as name,
  coalesce(project_money.organisation_id, dim_system.organisation_id, own.organisation_id) as organisation_id,
  coalesce(project_money.organisation_name, dim_system.organisation_name, own.name) as organisation_name
from deadline
left join project_money on subject_kind = 'project' and project_money.project_id = subject
left join dim_system on subject_kind = 'system' and dim_system.system_id = subject
left join dim_organisation as own on subject_kind = 'organisation' and own.organisation_id = subject
order by list_position(['overdue', 'due', 'upcoming', 'late', 'early', 'unknown', 'done'], state), due_on, rule, subject_kind, subject, round`;

/** Days ahead that count as soon: the next quarter of a year. */
export const SOON = 90;

/** Neither done nor over, and its last day is near. */
export const isSoon = ({ state, days }: Pick<DeadlineRow, 'state' | 'days'>): boolean =>
  (state === 'due' || state === 'upcoming') && days !== null && days <= SOON;
