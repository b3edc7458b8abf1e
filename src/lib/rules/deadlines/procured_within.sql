-- One row per project past the named statuses: procurement begins within the named months of approval, else it is declared anew.
select
  stg_project.project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(done.procurement_started is null and list_contains(param_list('after'), status) is not false, null, done.approved + to_months(param('approval_lapse_months')))::DATE as due_on,
  done.procurement_started as done_on,
  'actual_on' as evidence,
  if(read.source_row is null, 'project', 'milestone') as source_table,
  coalesce(read.source_file, stg_project.source_file) as source_file,
  coalesce(read.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(read.source_row, stg_project.source_row) as source_row
from stg_project
left join project_days as done on done.project_id = stg_project.project_id
left join project_step as read on read.project_id = stg_project.project_id and read.step = 'approved'
where (list_contains(param_list('before'), status)) is not true
  and (done.declared > done.approved) is not true
