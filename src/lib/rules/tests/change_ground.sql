-- One row per project: each change of its unit's own stands on one of the grounds; savings from tendering are no change.
select
  stg_project.project_id as subject,
  if(count_groundless > 0, 'none', null) as observed,
  null::VARCHAR as required,
  'text' as unit,
  case
    when is_changed is null and not exists (from stg_change) then 'unknown'
    when is_changed is not true then 'not_applicable'
    when count_groundless > 0 then 'breached'
    when count_ground_unsaid > 0 then 'unknown'
    else 'met'
  end as verdict,
  'ground' as evidence,
  if(is_changed, 'change', 'project') as source_table,
  if(is_changed, own_change.source_file, stg_project.source_file) as source_file,
  if(is_changed, own_change.source_sheet, stg_project.source_sheet) as source_sheet,
  if(is_changed, own_change.source_row, stg_project.source_row) as source_row
from stg_project
left join own_change on own_change.project_id = stg_project.project_id
