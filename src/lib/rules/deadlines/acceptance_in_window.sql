-- One row per project past the named statuses: it applies for final acceptance between the named months of stable running
-- after initial acceptance; before the first of them is too early.
select
  stg_project.project_id as subject,
  '' as round,
  (greatest(done.initial_accepted, done.trial_stable) + to_months(param('stable_months_from')))::DATE as opens_on,
  if(done.initial_accepted is null or done.trial_stable is null
    or (done.acceptance_applied is null and list_contains(param_list('after'), status) is not false), null,
    greatest(done.initial_accepted, done.trial_stable) + to_months(param('stable_months_to')))::DATE as due_on,
  done.acceptance_applied as done_on,
  'actual_on' as evidence,
  if(read.source_row is null, 'project', 'milestone') as source_table,
  coalesce(read.source_file, stg_project.source_file) as source_file,
  coalesce(read.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(read.source_row, stg_project.source_row) as source_row
from stg_project
left join project_days as done on done.project_id = stg_project.project_id
left join project_step as read on read.project_id = stg_project.project_id and read.step = 'trial_stable'
where (list_contains(param_list('before'), status)) is not true
