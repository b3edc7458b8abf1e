-- One row per changed project × limit of the chosen regulation: how much of it the unit's own changes have used.
-- key: policy, rule, subject, limit_name
-- filled: policy, rule, subject, limit_name, limit_value, unit, added, removed, tender_saving
-- used, limit_value and left_over are in the limit's unit; left_over is below nil when the limit is passed. Unknown without
-- an approved estimate. basis: the approved estimate. Limits in yuan are held against yuan alone.
select
  policy,
  rule,
  stg_project.project_id as subject,
  limit_name,
  case limit_name
    when 'change_share' then amount / nullif(approved_estimate, 0)
    when 'new_content_share' then new_content / nullif(approved_estimate, 0)
    else new_content
  end::DOUBLE as used,
  limit_value,
  change_limit.unit,
  limit_value - used as left_over,
  own_change.added,
  own_change.removed,
  tender_saving,
  approved_estimate as basis,
  if(unit = 'share' and nullif(approved_estimate, 0) is null, 'approved_estimate', 'added') as evidence,
  if(evidence = 'added' and is_changed, 'change', 'project') as source_table,
  if(source_table = 'change', own_change.source_file, stg_project.source_file) as source_file,
  if(source_table = 'change', own_change.source_sheet, stg_project.source_sheet) as source_sheet,
  if(source_table = 'change', own_change.source_row, stg_project.source_row) as source_row
from own_change
inner join stg_project on stg_project.project_id = own_change.project_id
cross join change_limit
cross join context
where unit = 'share' or currency = 'CNY'
