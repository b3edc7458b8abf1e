-- One row per project: its changes so far are within what the unit may decide, or were approved.
select
  stg_project.project_id as subject,
  (moved / nullif(approved_estimate, 0))::VARCHAR as observed,
  param('change_share')::VARCHAR as required,
  'share' as unit,
  case
    when changed.project_id is null and not exists (from stg_change) then 'unknown'
    when coalesce(count_changes, 0) = 0 then 'not_applicable'
    when is_approved and not is_approval_unsaid then 'met'
    when moved / nullif(approved_estimate, 0) <= param('change_share') and not is_groundless and not is_ground_unsaid
      and not is_amount_unsaid then 'met'
    when not is_approved and (is_groundless or moved / nullif(approved_estimate, 0) > param('change_share')) then 'breached'
    else 'unknown'
  end as verdict,
  if(is_approval_unsaid, 'is_approved', 'added') as evidence,
  'change' as source_table,
  coalesce(changed.source_file, stg_project.source_file) as source_file,
  coalesce(changed.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(changed.source_row, stg_project.source_row) as source_row
from stg_project
left join project_moved as changed on changed.project_id = stg_project.project_id
