-- One row per system: it was evaluated with a score, and what its latest evaluation ordered is mended by its day.
with latest as (
  select * from stg_evaluation
  cross join context
  where evaluated_on <= as_of
  qualify row_number() over (partition by subject_kind, subject order by evaluated_on desc, kind) = 1
)
select
  stg_system.system_id as subject,
  score::VARCHAR as observed,
  mend_by::VARCHAR as required,
  'text' as unit,
  case
    when mend_by < least(coalesce(mended_on, as_of), as_of) then 'breached'
    when score is null then 'unknown'
    else 'met'
  end as verdict,
  if(score is null, 'score', 'mended_on') as evidence,
  'evaluation' as source_table,
  coalesce(latest.source_file, stg_system.source_file) as source_file,
  coalesce(latest.source_sheet, stg_system.source_sheet) as source_sheet,
  coalesce(latest.source_row, stg_system.source_row) as source_row
from stg_system
left join latest on latest.subject_kind = 'system' and latest.subject = stg_system.system_id
