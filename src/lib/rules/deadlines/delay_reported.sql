-- One row per project still being built the local months after its planned end: reported, or put off, soon after that.
select
  stg_project.project_id as subject,
  '' as round,
  (ends_on + to_months(serious_delay_months))::DATE as opens_on,
  if(status is null or not exists (from stg_report), null, opens_on + to_months(filing_months))::DATE as due_on,
  least(done.extended, (select min(reported_on) from stg_report as told
    where told.project_id = stg_project.project_id and reported_on between ends_on and as_of)) as done_on,
  if(ends_on is null, 'ends_on', if(status is null, 'status', 'reported_on')) as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
cross join context
cross join setting
left join project_days as done on done.project_id = stg_project.project_id
where list_contains(param_list('under_way'), status) is not false and (opens_on < as_of) is not false
