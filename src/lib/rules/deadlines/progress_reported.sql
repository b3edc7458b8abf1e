-- One row per project × named months from its approval, until its acceptance is filed: progress was reported by then.
with span as (
  select stg_project.project_id, approved, param('progress_report_months')::INTEGER as months,
    least(coalesce(done.filed, as_of), as_of) as last_day, status, source_file, source_sheet, source_row
  from stg_project
  cross join context
  left join project_days as done on done.project_id = stg_project.project_id
  where (list_contains(param_list('before'), status)) is not true
),
due as (
  select *, unnest(if(status is null or not exists (from stg_report), [null],
    [(approved + to_months(months * step::INTEGER))::DATE
      for step in range(1, greatest(2, 2 + datediff('month', approved, last_day) // months))])) as due_on
  from span
)
select project_id as subject, coalesce(due_on::VARCHAR, '') as round, (due_on - to_months(months))::DATE as opens_on, due_on,
  (select min(reported_on) from stg_report as told cross join context
    where told.project_id = due.project_id and kind = 'progress' and reported_on > opens_on and reported_on <= as_of) as done_on,
  if(approved is null, 'actual_on', 'reported_on') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from due
where (opens_on < last_day) is not false
