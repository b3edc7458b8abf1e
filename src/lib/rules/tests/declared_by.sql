-- One row per project: declared by the named month and day of the year before its plan year, that day included.
with asked as (
  select *, try_cast((plan_year - 1)::VARCHAR || '-' || param('submission_deadline') as DATE) as due from stg_project
)
select
  project_id as subject,
  declared_on::VARCHAR as observed,
  due::VARCHAR as required,
  'day' as unit,
  case
    when declared_on is null or due is null then 'unknown'
    when declared_on <= due then 'met'
    else 'breached'
  end as verdict,
  if(due is null, 'plan_year', 'declared_on') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
