-- One row per project: evidence that must be as asked, then evidence that as a rule is; only the first is a breach.
with decided as (
  select *, param_piece('must') as firm, param_piece('should') as usual from stg_project
),
graded as (
  select *,
    case
      when not firm.value then 'breached'
      when not usual.value then 'needs_judgement'
      when firm.value is null or usual.value is null then 'unknown'
      else 'met'
    end as grade,
    case when not firm.value then firm when not usual.value or firm.value then usual else firm end as piece
  from decided
)
select
  project_id as subject,
  case when piece.value then 'yes' when not piece.value then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  grade as verdict,
  piece.name as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from graded
