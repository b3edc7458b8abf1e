-- One row per project of the plan year: reviewed between the named days of the year before.
select
  stg_project.project_id as subject,
  '' as round,
  try_cast((plan_year - 1)::VARCHAR || '-' || param('review_from') as DATE) as opens_on,
  if(done.reviewed is null and list_contains(param_list('after'), status) is not false, null, try_cast((plan_year - 1)::VARCHAR || '-' || param('review_to') as DATE)) as due_on,
  done.reviewed as done_on,
  if(plan_year is null, 'plan_year', 'actual_on') as evidence,
  if(read.source_row is null, 'project', 'milestone') as source_table,
  coalesce(read.source_file, stg_project.source_file) as source_file,
  coalesce(read.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(read.source_row, stg_project.source_row) as source_row
from stg_project
left join project_days as done on done.project_id = stg_project.project_id
left join project_step as read on read.project_id = stg_project.project_id and read.step = 'reviewed'
