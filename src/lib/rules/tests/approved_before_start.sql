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
  case evidence when 'actual_on' then 'milestone' else 'project' end as source_table,
  case evidence when 'actual_on' then project_start.source_file else stg_project.source_file end as source_file,
  case evidence when 'actual_on' then project_start.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'actual_on' then project_start.source_row else stg_project.source_row end as source_row
from stg_project
inner join project_start on project_start.project_id = stg_project.project_id
