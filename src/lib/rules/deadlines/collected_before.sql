-- One row per project: declared by the local number of months before its plan year begins, the last day included.
-- A project in the library was declared; on a day that is not said it may have been late.
select
  project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(declared_on is null, null,
    (try_cast(plan_year::VARCHAR || '-01-01' as DATE) - to_months(submission_months) - to_days(1))::DATE) as due_on,
  declared_on as done_on,
  if(plan_year is null, 'plan_year', 'declared_on') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
cross join setting
