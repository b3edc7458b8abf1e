-- One row per project past the named statuses: its approval is filed within the local number of months.
select
  stg_project.project_id as subject,
  '' as round,
  null::DATE as opens_on,
  if(filed_on is null and (status is null or not exists (from stg_project where filed_on is not null)), null,
    done.approved + to_months(filing_months))::DATE as due_on,
  if(filed_on <= as_of, filed_on, null) as done_on,
  if(done.approved is null, 'actual_on', 'filed_on') as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
cross join context
cross join setting
left join project_days as done on done.project_id = stg_project.project_id
where (list_contains(param_list('before'), status)) is not true
