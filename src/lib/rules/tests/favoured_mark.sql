-- One row per project: favoured when it bears the mark; not being favoured is no breach.
select
  project_id as subject,
  case when piece.value then 'yes' when not piece.value then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case when piece.value then 'met' when not piece.value then 'not_applicable' else 'unknown' end as verdict,
  piece.name as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from (select *, param_piece('mark') as piece from stg_project)
