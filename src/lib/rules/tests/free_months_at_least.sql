-- One row per project: its free O&M lasts at least the named months from final acceptance.
select
  project_id as subject,
  warranty_months::VARCHAR as observed,
  param('warranty_min_months')::VARCHAR as required,
  'months' as unit,
  case
    when warranty_months is null then 'unknown'
    when warranty_months >= param('warranty_min_months') then 'met'
    else 'breached'
  end as verdict,
  'warranty_months' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
