-- One row per record of something done that is dated after the as-of date; models do not count it.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 已发生的事不晚于统计日期
-- en: Nothing happened after the as-of date
with done as (
  select 'project' as subject_kind, project_id as subject, step as what, actual_on as done_on,
    source_file, source_sheet, source_row
  from stg_milestone
  union all
  select subject_kind, subject, kind, evaluated_on, source_file, source_sheet, source_row from stg_evaluation
  union all
  select 'system', system_id, 'usage', "month", source_file, source_sheet, source_row from stg_usage
  union all
  select 'system', system_id, 'accepted', accepted_on, source_file, source_sheet, source_row from stg_system
)
select subject_kind, subject, source_file, source_sheet, source_row,
  what || ': ' || done_on as found, '≤ ' || as_of as expected
from done
cross join context
where done_on > as_of
