-- One row per project: its archives passed on or before the day of final acceptance.
select
  stg_project.project_id as subject,
  archived::VARCHAR as observed,
  accepted::VARCHAR as required,
  'day' as unit,
  case
    when accepted is null and status <> 'accepted' then 'not_applicable'
    when archived <= accepted then 'met'
    when archived is null or accepted is null then 'unknown'
    else 'breached'
  end as verdict,
  'actual_on' as evidence,
  'milestone' as source_table, source_file, source_sheet, source_row
from stg_project
left join project_days on project_days.project_id = stg_project.project_id
