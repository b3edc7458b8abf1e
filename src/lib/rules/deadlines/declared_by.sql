-- One row per project: declared by the named month and day of the year before its plan year, that day included.
-- A project in the library was declared; on a day that is not said it may have been late.
with asked as (
  select *, try_cast((plan_year - 1)::VARCHAR || '-' || param('submission_deadline') as DATE) as last_day from stg_project
)
select
  project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(declared_on is null, null, last_day) as due_on,
  declared_on as done_on,
  if(last_day is null, 'plan_year', 'declared_on') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
