-- One row per project: its unit had gathered its data by the as-of date, and none of its systems in use says otherwise.
with told as (
  select organisation_id, 1 as rank, 'system' as kind, 'data_gathered' as told_by, null::DATE as day,
    source_file as file, source_sheet as sheet, source_row as line
  from stg_system where status = 'running' and not data_gathered
  union all
  select organisation_id, 2, 'organisation', 'data_gathered_on', data_gathered_on, source_file, source_sheet, source_row
  from stg_organisation
),
worst as (from told qualify row_number() over (partition by organisation_id order by rank, file, line) = 1)
select
  project_id as subject,
  if(rank = 1, 'no', day::VARCHAR) as observed,
  if(rank = 1, 'yes', as_of::VARCHAR) as required,
  if(rank = 1, 'yesno', 'day') as unit,
  case when rank = 1 or day > as_of then 'breached' when day <= as_of then 'met' else 'unknown' end as verdict,
  coalesce(told_by, 'organisation') as evidence,
  coalesce(worst.kind, 'project') as source_table,
  coalesce(file, source_file) as source_file,
  coalesce(sheet, source_sheet) as source_sheet,
  coalesce(line, source_row) as source_row
from stg_project
cross join context
left join worst on worst.organisation_id = stg_project.organisation_id
