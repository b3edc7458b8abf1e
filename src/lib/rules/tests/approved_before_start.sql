-- One row per project: it was declared, and building began neither before that nor before its approval.
select
  stg_project.project_id as subject,
  started_on::VARCHAR as observed,
  greatest(declared_on, approved_on)::VARCHAR as required,
  'day' as unit,
  case
    when is_early or declared_on > started_on then 'breached'
    when not is_early and declared_on is not null then 'met'
    else 'unknown'
  end as verdict,
  if(declared_on is null and is_early is not true, 'declared_on', 'actual_on') as evidence,
  if(evidence = 'actual_on', project_start.source_table, 'project') as source_table,
  if(evidence = 'actual_on', project_start.source_file, stg_project.source_file) as source_file,
  if(evidence = 'actual_on', project_start.source_sheet, stg_project.source_sheet) as source_sheet,
  if(evidence = 'actual_on', project_start.source_row, stg_project.source_row) as source_row
from stg_project
inner join project_start on project_start.project_id = stg_project.project_id
