-- One row per project: whether a finding of little use on its unit's systems still bars a new build (found on, until).
with assessed as (
  select subject as system_id, evaluated_on, is_low_usage, source_file, source_sheet, source_row
  from evaluation_score where subject_kind = 'system'
  union all
  select system_id, evaluated_on, is_low_usage, said.source_file, said.source_sheet, said.source_row
  from evaluation_score as said inner join dim_system on project_id = subject where subject_kind = 'project'
),
finding as (
  select dim_system.organisation_id, evaluated_on,
    (dim_system.accepted_on + to_months(param('low_usage_ban_months')))::DATE as until,
    case when as_of > until then 3 when is_low_usage and approved_as = 'new' and until is not null then 1 else 2 end as rank,
    assessed.source_file as file, assessed.source_sheet as sheet, assessed.source_row as line
  from assessed inner join dim_system using (system_id) inner join stg_system using (system_id) cross join context
  where is_low_usage is not false and coalesce(approved_as, 'new') = 'new'
    and evaluated_on >= coalesce(dim_system.accepted_on, evaluated_on)
),
worst as (select * from finding qualify row_number() over (partition by organisation_id order by rank, until desc, file, line) = 1)
select project_id as subject, evaluated_on::VARCHAR as observed, until::VARCHAR as required, 'day' as unit,
  case
    when stg_project.organisation_id is null or rank = 2 then 'unknown' when rank = 1 then 'breached'
    when not exists (from stg_system) or not exists (from evaluation_score) then 'unknown' else 'met'
  end as verdict,
  if(stg_project.organisation_id is null, 'organisation', 'is_low_usage') as evidence,
  if(rank is null, 'project', 'evaluation') as source_table, coalesce(file, source_file) as source_file,
  coalesce(sheet, source_sheet) as source_sheet, coalesce(line, source_row) as source_row
from stg_project left join worst on worst.organisation_id = stg_project.organisation_id
