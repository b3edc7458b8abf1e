-- One row per system: the contract of its hardware holds building and O&M for at least the named months.
select
  system_id as subject,
  contract_months::VARCHAR as observed,
  param('hardware_om_min_months')::VARCHAR as required,
  'months' as unit,
  case
    when contract_months is null then 'unknown'
    when contract_months >= param('hardware_om_min_months') then 'met'
    else 'breached'
  end as verdict,
  'contract_months' as evidence,
  'system' as source_table, source_file, source_sheet, source_row
from stg_system
