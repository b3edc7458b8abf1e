-- One row per project: nothing of it was changed by its unit alone.
with told as (
  select project_id, sum(count_changes) > 0 as is_changed,
    coalesce(sum(count_changes) filter (consent = 'unit'), 0) as count_sole,
    coalesce(sum(count_changes) filter (consent = 'unsaid'), 0) as count_unsaid,
    min({'file': source_file, 'sheet': source_sheet, 'at': source_row}) as read
  from project_change
  group by project_id
)
select
  stg_project.project_id as subject,
  if(count_sole > 0, 'unit', null) as observed,
  null::VARCHAR as required,
  'text' as unit,
  case
    when is_changed is null and not exists (from stg_change) then 'unknown'
    when is_changed is not true then 'not_applicable'
    when count_sole > 0 then 'breached'
    when count_unsaid > 0 then 'unknown'
    else 'met'
  end as verdict,
  'approved_by' as evidence,
  if(is_changed, 'change', 'project') as source_table,
  if(is_changed, read.file, source_file) as source_file,
  if(is_changed, read.sheet, source_sheet) as source_sheet,
  if(is_changed, read.at, source_row) as source_row
from stg_project
left join told on told.project_id = stg_project.project_id
