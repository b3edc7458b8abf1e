-- One row per project: what its unit has moved so far, the larger of added and removed, over its approved estimate.
select
  stg_project.project_id as subject,
  amount / nullif(approved_estimate, 0) as share,
  if(is_changed, share, null)::VARCHAR as observed,
  param('change_share')::VARCHAR as required,
  'share' as unit,
  case
    when is_changed is null and not exists (from stg_change) then 'unknown'
    when is_changed is not true then 'not_applicable'
    when share > param('change_share') then 'breached'
    when share is null or count_amount_unsaid > 0 then 'unknown'
    else 'met'
  end as verdict,
  if(is_changed and share is null, 'approved_estimate', 'added') as evidence,
  if(is_changed and evidence <> 'approved_estimate', 'change', 'project') as source_table,
  if(source_table = 'project', stg_project.source_file, own_change.source_file) as source_file,
  if(source_table = 'project', stg_project.source_sheet, own_change.source_sheet) as source_sheet,
  if(source_table = 'project', stg_project.source_row, own_change.source_row) as source_row
from stg_project
left join own_change on own_change.project_id = stg_project.project_id
