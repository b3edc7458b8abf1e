-- One row per system: it went live on or after the day on which it passed its secrecy test.
select
  system_id as subject,
  live_on::VARCHAR as observed,
  secrecy_tested_on::VARCHAR as required,
  'day' as unit,
  case
    when live_on >= secrecy_tested_on then 'met'
    when live_on is null or secrecy_tested_on is null then 'unknown'
    else 'breached'
  end as verdict,
  if(live_on is null, 'live_on', 'secrecy_tested_on') as evidence,
  'system' as source_table, source_file, source_sheet, source_row
from stg_system
