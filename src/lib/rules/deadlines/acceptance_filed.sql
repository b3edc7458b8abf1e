-- One row per project past the named statuses: the report of its final acceptance is filed within the local months.
select
  stg_project.project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(done.filed is null and (status is null or not exists (from project_days where filed is not null)), null, done.accepted + to_months(filing_months))::DATE as due_on,
  done.filed as done_on,
  'actual_on' as evidence,
  if(read.source_row is null, 'project', 'milestone') as source_table,
  coalesce(read.source_file, stg_project.source_file) as source_file,
  coalesce(read.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(read.source_row, stg_project.source_row) as source_row
from stg_project
cross join setting
left join project_days as done on done.project_id = stg_project.project_id
left join project_step as read on read.project_id = stg_project.project_id and read.step = 'accepted'
where (list_contains(param_list('before'), status)) is not true
