-- One row per project × year: a self-assessment by the named day of each year of its building, or of its running.
-- A project accepted within a year owes none for that year.
with span as (
  select stg_project.project_id, status, source_file, source_sheet, source_row,
    year(coalesce(build_started, contracted, approved)) as first_year, not exists (from stg_report) as is_unsaid,
    least(year(as_of), coalesce(if(list_contains(param_list('yearly'), kind), null, year(first_accepted) - 1), year(as_of))) as last_year
  from stg_project
  cross join context
  left join project_days as done on done.project_id = stg_project.project_id
  where (list_contains(param_list('before'), status)) is not true
),
due as (
  select *, unnest(if(status is null or first_year is null, [null], range(first_year, last_year + 1)))::INTEGER as due_year
  from span
)
select project_id as subject, coalesce(due_year::VARCHAR, '') as round, try_cast(due_year::VARCHAR || '-01-01' as DATE) as opens_on,
  if(is_unsaid, null, try_cast(due_year::VARCHAR || '-' || param('annual_self_assessment') as DATE)) as due_on,
  (select min(reported_on) from stg_report as told cross join context
    where told.project_id = due.project_id and kind = 'annual_self' and reported_on between opens_on and least(due_on, as_of)) as done_on,
  if(due_year is null, 'actual_on', 'reported_on') as evidence, 'project' as source_table, source_file, source_sheet, source_row
from due
