-- One row per project: each of its changes was approved; tender savings are none.
select
  stg_project.project_id as subject,
  case when not is_approved then 'no' when not is_approval_unsaid then 'yes' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when changed.project_id is null and not exists (from stg_change) then 'unknown'
    when coalesce(count_changes, 0) = 0 then 'not_applicable'
    when not is_approved then 'breached'
    when is_approval_unsaid then 'unknown'
    else 'met'
  end as verdict,
  'is_approved' as evidence,
  'change' as source_table,
  coalesce(changed.source_file, stg_project.source_file) as source_file,
  coalesce(changed.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(changed.source_row, stg_project.source_row) as source_row
from stg_project
left join project_moved as changed on changed.project_id = stg_project.project_id
