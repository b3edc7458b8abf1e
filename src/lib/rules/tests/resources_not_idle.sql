-- One row per system: what its O&M pays for is used, at or above the local idle line.
select
  stg_system.system_id as subject,
  level::VARCHAR as observed,
  param('idle_rate')::VARCHAR as required,
  'share' as unit,
  case when level is null then 'unknown' when level < param('idle_rate') then 'breached' else 'met' end as verdict,
  'active_users' as evidence,
  'system' as source_table, stg_system.source_file, stg_system.source_sheet, stg_system.source_row
from stg_system
cross join setting
left join usage_level on usage_level.system_id = stg_system.system_id
