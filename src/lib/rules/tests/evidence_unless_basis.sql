-- One row per project: the evidence that decides; a piece that a rule of another level may excuse is judged where one is named.
with pieces as (
  select *, param_piece('yes', 'no') as firm, param_piece('unless_basis') as excusable from stg_project
),
decided as (
  select *,
    case
      when firm.value <> firm.wanted then firm
      when not excusable.value then excusable
      when firm.value is null then firm
      else excusable
    end as piece
  from pieces
)
select
  project_id as subject,
  case when piece.value then 'yes' when not piece.value then 'no' end as observed,
  if(piece.wanted, 'yes', 'no') as required,
  'yesno' as unit,
  case
    when piece.value is null then 'unknown'
    when piece.value = piece.wanted then 'met'
    when coalesce(firm.value = firm.wanted, true) and nullif(trim(legal_basis), '') is not null then 'needs_judgement'
    else 'breached'
  end as verdict,
  piece.name as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from decided
