-- One row per project: the article asks people to judge, and no column of an export can do it for them.
select
  project_id as subject,
  null::VARCHAR as observed,
  null::VARCHAR as required,
  'text' as unit,
  'needs_judgement' as verdict,
  null::VARCHAR as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
