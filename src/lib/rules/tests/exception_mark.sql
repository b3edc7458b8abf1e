-- One row per project: an exception holds only where the export says so; where it is silent nothing is lifted.
select
  project_id as subject,
  case when piece.value then 'yes' when not piece.value then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case when piece.value then 'met' else 'not_applicable' end as verdict,
  piece.name as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from (select *, param_piece('mark') as piece from stg_project)
