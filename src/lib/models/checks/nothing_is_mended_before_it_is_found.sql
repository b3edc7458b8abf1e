-- One row per finding of an evaluation or breach of a rule that was mended, or is due, before it was found.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 整改不早于发现
-- en: Nothing is mended before it is found
with finding as (
  select subject_kind, subject, kind as what, evaluated_on as found_on, unnest([mend_by, mended_on]) as mended_on,
    source_file, source_sheet, source_row
  from stg_evaluation
  union all
  select case when system_id is null then 'project' else 'system' end, subject, rule, found_on,
    unnest([mend_by, mended_on]), stg_breach.source_file, stg_breach.source_sheet, stg_breach.source_row
  from stg_breach
  left join stg_system on system_id = subject
)
select subject_kind, subject, source_file, source_sheet, source_row,
  what || ': ' || mended_on as found, '≥ ' || found_on as expected
from finding
where mended_on < found_on
group by all
