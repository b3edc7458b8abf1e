-- One row per project whose review is passed, or past the named statuses: approved within the named working days.
-- The clock starts once the papers are complete as well; while they are not, nothing is due.
select
  stg_project.project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(documents_complete is null or (done.approved is null and list_contains(param_list('after'), status) is not false), null, last_day.day)::DATE as due_on,
  done.approved as done_on,
  if(done.reviewed is not null and documents_complete is null, 'documents_complete', 'actual_on') as evidence,
  if(read.source_row is null, 'project', 'milestone') as source_table,
  coalesce(read.source_file, stg_project.source_file) as source_file,
  coalesce(read.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(read.source_row, stg_project.source_row) as source_row
from stg_project
left join project_days as done on done.project_id = stg_project.project_id
left join project_step as read on read.project_id = stg_project.project_id and read.step = 'reviewed'
left join working_day as first_day on first_day.day = done.reviewed
left join working_day as last_day on last_day.is_working
  and last_day.count_working = first_day.count_working + param('approval_working_days')
where documents_complete is not false
  and (done.reviewed is not null or list_contains(param_list('before'), status) is not true)
