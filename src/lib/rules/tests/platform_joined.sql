-- One row per system: it has joined the platform of its purpose; classified office systems are not asked.
select
  system_id as subject,
  case when joined then 'yes' when not joined then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when purpose not in ('service', 'office') then 'not_applicable'
    when purpose = 'office' and is_classified then 'not_applicable'
    when joined then 'met'
    when purpose = 'service' and not joined then 'breached'
    when purpose = 'office' and not is_classified and not joined then 'breached'
    else 'unknown'
  end as verdict,
  case
    when purpose is null then 'purpose'
    when purpose = 'office' and is_classified is null and joined is not true then 'is_classified'
    when purpose = 'office' then 'on_office_platform'
    else 'on_unified_platform'
  end as evidence,
  'system' as source_table, source_file, source_sheet, source_row
from (select *, case purpose when 'service' then on_unified_platform when 'office' then on_office_platform end as joined
  from stg_system)
