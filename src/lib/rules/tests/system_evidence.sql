-- One row per system: the piece of evidence that decides, first among those that are not as asked.
with decided as (
  select *, param_piece('yes', 'no') as piece from stg_system
)
select
  system_id as subject,
  case when piece.value then 'yes' when not piece.value then 'no' end as observed,
  if(piece.wanted, 'yes', 'no') as required,
  'yesno' as unit,
  case when piece.value is null then 'unknown' when piece.value = piece.wanted then 'met' else 'breached' end as verdict,
  piece.name as evidence,
  'system' as source_table,
  source_file,
  source_sheet,
  source_row
from decided
