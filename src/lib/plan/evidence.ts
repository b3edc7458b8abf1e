import type { Engine, QueryOptions, Row } from '../engine/engine.ts';
import { text as literal } from '../rules/sql.ts';
import type { Candidate, Criterion, SourceRow } from './types.ts';

/** Columns of one input table that a criterion is read from; `of`: the candidate's own row, or its organisation's past. */
export interface EvidenceSource {
  readonly table: 'project' | 'evaluation' | 'usage' | 'system' | 'verdict';
  readonly of: 'project' | 'organisation';
  readonly columns: readonly string[];
}

const own = (...columns: string[]): EvidenceSource => ({ table: 'project', of: 'project', columns });

/** What each value of `candidate.sql` was read from. The rest it needs are local settings. */
export const criterionEvidence: Readonly<Record<Criterion, readonly EvidenceSource[]>> = {
  policy: [{ table: 'verdict', of: 'project', columns: ['verdict'] }],
  urgency: [own('urgent_ground', 'mandated_by', 'is_key_work', 'is_emergency')],
  readiness: [
    own('documents_complete', 'pre_review_passed', 'expert_review_passed', 'targets_clear', 'catalogue_ready')
  ],
  sharing: [
    own('can_interconnect', 'shares_data', 'works_with_others', 'uses_common_platforms', 'duplicates_existing')
  ],
  record: [
    { table: 'evaluation', of: 'organisation', columns: ['score'] },
    { table: 'usage', of: 'organisation', columns: ['active_users', 'authorised_users'] },
    { table: 'system', of: 'organisation', columns: ['accepted_on', 'live_on'] }
  ],
  benefit: [own('benefit')],
  om_burden: [own('annual_om_estimate', 'total_investment')],
  data_quality: [own('*')]
};

/** One cell, or one figure made of a row, that a criterion's value stands on. */
export interface EvidenceRow {
  readonly table: EvidenceSource['table'];
  /** A project, a system, or for `verdict` a rule. */
  readonly subject: string;
  readonly column: string;
  /** As text; `null`: not said. */
  readonly value: string | null;
  readonly source: SourceRow | null;
}

const source = 'source_file, source_sheet, source_row';

const ofProject = (id: string, columns: readonly string[]) =>
  columns
    .map(
      (column) =>
        `select 'project' as "table", project_id as subject, '${column}' as "column", ${column}::VARCHAR as value, ${source}
from stg_project where project_id = ${literal(id)}`
    )
    .join('\nunion all\n');

const ofCompleteness = (id: string) => `select 'project' as "table", project_id as subject, '*' as "column",
  filled || '/' || asked as value, ${source}
from project_completeness inner join stg_project using (project_id) where project_id = ${literal(id)}`;

const ofRules = (
  id: string
) => `select 'verdict' as "table", rule as subject, coalesce(evidence, 'verdict') as "column",
  verdict as value, ${source}
from verdict where capability = 'priority' and subject_kind = 'project' and subject = ${literal(id)}`;

const ofRecord = (organisation: string) => `select 'evaluation' as "table", subject, 'score' as "column",
  score::VARCHAR as value, ${source}
from evaluation_score where is_latest and organisation_id = ${literal(organisation)}
union all
select 'usage', system_id, month::VARCHAR, rate::VARCHAR, ${source}
from (
  select usage_month.system_id, month, rate, usage_month.source_file, usage_month.source_sheet,
    usage_month.source_row, usage_months,
    row_number() over (partition by usage_month.system_id order by month desc) as age
  from usage_month
  inner join dim_system on dim_system.system_id = usage_month.system_id
  cross join context
  cross join setting
  where rate is not null and last_day(month) <= as_of and organisation_id = ${literal(organisation)}
)
where age <= usage_months
union all
select case subject_kind when 'system' then 'system' else 'project' end, subject, 'state', state, ${source}
from evaluation_window where state in ('done', 'overdue') and organisation_id = ${literal(organisation)}`;

/**
 * The rows of the exports behind one value: change or remove one and the value is another (unless it sits beside a
 * median). Empty where nothing is said.
 */
export async function readEvidence(
  engine: Engine,
  { project_id, organisation_id }: Pick<Candidate, 'project_id' | 'organisation_id'>,
  criterion: Criterion,
  options: QueryOptions = {}
): Promise<EvidenceRow[]> {
  if (criterion === 'record' && organisation_id === null) return [];
  const sql = withSupplied(selectOf(criterion, project_id, organisation_id ?? ''));
  return (await engine.query(sql, options)).rows<Row>().map(evidenceOf);
}

/** Where a cell was filled in later, the address of what filled it in. */
const withSupplied = (rows: string) => `select said."table", subject, "column", value,
  coalesce(given.source_file, said.source_file) as source_file,
  if(given.source_file is null, said.source_sheet, given.source_sheet) as source_sheet,
  coalesce(given.source_row, said.source_row) as source_row
from (
${rows}
) as said
left join supplied_cell as given on given.column_name = said."column" and given.row_file = said.source_file
  and given.row_sheet is not distinct from said.source_sheet and given.row_number = said.source_row
  and (given.table_name = said."table" or said."table" = 'verdict')
order by said."table", subject, "column", said.source_file, said.source_row`;

function selectOf(criterion: Criterion, project: string, organisation: string): string {
  if (criterion === 'policy') return ofRules(project);
  if (criterion === 'record') return ofRecord(organisation);
  if (criterion === 'data_quality') return ofCompleteness(project);
  return ofProject(
    project,
    criterionEvidence[criterion].flatMap(({ columns }) => columns)
  );
}

function evidenceOf({ source_file: file, source_sheet: sheet, source_row: row, ...said }: Row): EvidenceRow {
  const source = typeof file === 'string' ? { file, sheet: String(sheet ?? ''), row: Number(row) } : null;
  return { ...(said as Omit<EvidenceRow, 'source'>), source };
}
