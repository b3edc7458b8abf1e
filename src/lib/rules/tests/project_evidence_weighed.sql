-- One row per project: the piece of evidence that decides; one that is not as asked is for people to weigh.
with decided as (
  select *, param_piece('yes', 'no') as piece from stg_project
)
select
  project_id as subject,
  case when piece.value then 'yes' when not piece.value then 'no' end as observed,
  if(piece.wanted, 'yes', 'no') as required,
  'yesno' as unit,
  case when piece.value is null then 'unknown' when piece.value = piece.wanted then 'met' else 'needs_judgement' end
    as verdict,
  piece.name as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from decided
