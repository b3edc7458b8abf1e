-- One row per project: what its changes added as new is at most the named share of its estimate and the named amount.
select
  stg_project.project_id as subject,
  if(new_content > param('new_content_amount'), new_content, new_content / nullif(approved_estimate, 0))::VARCHAR
    as observed,
  if(new_content > param('new_content_amount'), param('new_content_amount'), param('new_content_share'))::VARCHAR
    as required,
  if(new_content > param('new_content_amount'), 'yuan', 'share') as unit,
  case
    when changed.project_id is null and not exists (from stg_change) then 'unknown'
    when coalesce(count_changes, 0) = 0 then 'not_applicable'
    when new_content > param('new_content_amount') then 'breached'
    when new_content / nullif(approved_estimate, 0) > param('new_content_share') then 'breached'
    when is_new_unsaid or is_amount_unsaid or nullif(approved_estimate, 0) is null then 'unknown'
    else 'met'
  end as verdict,
  if(nullif(approved_estimate, 0) is null and count_changes > 0, 'approved_estimate', 'added') as evidence,
  'change' as source_table,
  coalesce(changed.source_file, stg_project.source_file) as source_file,
  coalesce(changed.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(changed.source_row, stg_project.source_row) as source_row
from stg_project
left join project_moved as changed on changed.project_id = stg_project.project_id
