-- One row per project past the named statuses: its estimate is shown for a price inquiry within the local months of approval.
select
  stg_project.project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(done.price_inquired is null and (status is null or not exists (from project_days where price_inquired is not null)), null, done.approved + to_months(filing_months))::DATE as due_on,
  done.price_inquired as done_on,
  'actual_on' as evidence,
  if(read.source_row is null, 'project', 'milestone') as source_table,
  coalesce(read.source_file, stg_project.source_file) as source_file,
  coalesce(read.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(read.source_row, stg_project.source_row) as source_row
from stg_project
cross join setting
left join project_days as done on done.project_id = stg_project.project_id
left join project_step as read on read.project_id = stg_project.project_id and read.step = 'approved'
where (list_contains(param_list('before'), status)) is not true
