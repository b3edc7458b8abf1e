-- One row per project: it bears the code of the online approval platform.
select
  project_id as subject,
  nullif(trim(procurement_code), '') as observed,
  null::VARCHAR as required,
  'text' as unit,
  if(observed is null, 'unknown', 'met') as verdict,
  'procurement_code' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
