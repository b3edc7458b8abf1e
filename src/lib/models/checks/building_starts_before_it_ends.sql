-- One row per project that is to end before it starts, and per baseline that does.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 开工不晚于完工
-- en: Building starts before it ends
with span as (
  select project_id, starts_on, ends_on, source_file, source_sheet, source_row from stg_project
  union all
  select project_id, starts_on, ends_on, source_file, source_sheet, source_row from stg_baseline
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  ends_on::VARCHAR as found, '≥ ' || starts_on as expected
from span
where ends_on < starts_on
