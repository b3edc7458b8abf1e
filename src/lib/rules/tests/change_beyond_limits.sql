-- One row per project: what its unit changed by itself stays within what a unit may change; beyond it, somebody approved.
select
  stg_project.project_id as subject,
  nullif(approved_estimate, 0) as basis,
  new_content + new_content_unsaid as most,
  sole_groundless > 0 or sole_new_content > param('new_content_amount') or sole_amount / basis > param('change_share')
    or sole_new_content / basis > param('new_content_share') as is_beyond,
  if(is_beyond, 'unit', null) as observed,
  null::VARCHAR as required,
  'text' as unit,
  case
    when own_change.project_id is null and not exists (from stg_change) then 'unknown'
    when own_change.project_id is null then 'not_applicable'
    when is_beyond then 'breached'
    when not is_changed then 'met'
    when count_groundless + count_ground_unsaid + count_amount_unsaid > 0 or most > param('new_content_amount') then 'unknown'
    when most / basis <= param('new_content_share') and amount / basis <= param('change_share') then 'met'
    else 'unknown'
  end as verdict,
  if(is_changed and basis is null, 'approved_estimate', 'approved_by') as evidence,
  if(is_changed and evidence = 'approved_by', 'change', 'project') as source_table,
  if(source_table = 'project', stg_project.source_file, own_change.source_file) as source_file,
  if(source_table = 'project', stg_project.source_sheet, own_change.source_sheet) as source_sheet,
  if(source_table = 'project', stg_project.source_row, own_change.source_row) as source_row
from stg_project
left join own_change on own_change.project_id = stg_project.project_id
