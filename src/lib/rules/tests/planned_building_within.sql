-- One row per project: its planned building time is at most the named months.
select
  project_id as subject,
  planned_months::VARCHAR as observed,
  param('build_max_months')::VARCHAR as required,
  'months' as unit,
  case
    when planned_months is null then 'unknown'
    when planned_months <= param('build_max_months') then 'met'
    else 'breached'
  end as verdict,
  'planned_months' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
