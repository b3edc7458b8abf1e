-- One row per system: in use, and no zombie by the local rate.
select
  usage_level.system_id as subject,
  case when status <> 'running' then status when is_zombie then 'zombie' when not is_zombie then status end as observed,
  'running' as required,
  'text' as unit,
  case
    when status <> 'running' or is_zombie then 'breached'
    when status is null or is_zombie is null then 'unknown'
    else 'met'
  end as verdict,
  if(status <> 'running' or (status is null and is_zombie is not true), 'status', 'active_users') as evidence,
  if(evidence = 'active_users' and usage_month.system_id is not null, 'usage', 'system') as source_table,
  if(source_table = 'usage', usage_month.source_file, usage_level.source_file) as source_file,
  if(source_table = 'usage', usage_month.source_sheet, usage_level.source_sheet) as source_sheet,
  if(source_table = 'usage', usage_month.source_row, usage_level.source_row) as source_row
from usage_level
left join usage_month on usage_month.system_id = usage_level.system_id and month = latest_month
