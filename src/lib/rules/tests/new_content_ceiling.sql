-- One row per project: what its unit has added as new content is at most a share of the estimate and at most an amount.
select
  stg_project.project_id as subject,
  new_content + new_content_unsaid as most,
  least(param('new_content_amount'), round(param('new_content_share') * approved_estimate))::BIGINT::VARCHAR as required,
  if(is_changed, new_content, null)::VARCHAR as observed,
  'yuan' as unit,
  case
    when is_changed is null and not exists (from stg_change) then 'unknown'
    when is_changed is not true then 'not_applicable'
    when new_content > param('new_content_amount') then 'breached'
    when new_content / nullif(approved_estimate, 0) > param('new_content_share') then 'breached'
    when count_amount_unsaid > 0 or most > param('new_content_amount') then 'unknown'
    when most = 0 or most / nullif(approved_estimate, 0) <= param('new_content_share') then 'met'
    else 'unknown'
  end as verdict,
  if(is_changed and nullif(approved_estimate, 0) is null, 'approved_estimate', 'added') as evidence,
  if(is_changed and evidence <> 'approved_estimate', 'change', 'project') as source_table,
  if(source_table = 'project', stg_project.source_file, own_change.source_file) as source_file,
  if(source_table = 'project', stg_project.source_sheet, own_change.source_sheet) as source_sheet,
  if(source_table = 'project', stg_project.source_row, own_change.source_row) as source_row
from stg_project
left join own_change on own_change.project_id = stg_project.project_id
