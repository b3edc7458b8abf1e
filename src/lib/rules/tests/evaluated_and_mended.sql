-- One row per system: it was evaluated with a score; what its latest evaluation found has a day and is mended by it.
with latest as (
  select subject, score, findings, is_low_usage, mend_by, mended_on, source_file, source_sheet, source_row, as_of
  from stg_evaluation
  cross join context
  where subject_kind = 'system' and evaluated_on <= as_of
  qualify row_number() over (partition by subject order by evaluated_on desc, kind) = 1
)
select
  stg_system.system_id as subject,
  score::VARCHAR as observed,
  mend_by::VARCHAR as required,
  'text' as unit,
  case
    when mend_by < least(coalesce(mended_on, as_of), as_of) then 'breached'
    when score is null then 'unknown'
    when coalesce(mend_by, mended_on) is null and (findings is not null or is_low_usage) then 'unknown'
    else 'met'
  end as verdict,
  case when verdict = 'breached' then 'mended_on' when score is null or verdict = 'met' then 'score' else 'mend_by' end as evidence,
  'evaluation' as source_table,
  coalesce(latest.source_file, stg_system.source_file) as source_file,
  coalesce(latest.source_sheet, stg_system.source_sheet) as source_sheet,
  coalesce(latest.source_row, stg_system.source_row) as source_row
from stg_system
left join latest on latest.subject = stg_system.system_id
