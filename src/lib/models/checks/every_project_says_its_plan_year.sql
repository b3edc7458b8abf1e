-- One row per project without a plan year: it is in no year's plan.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个项目都写明计划年度
-- en: Every project says its plan year
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  '' as found, 'plan_year' as expected
from stg_project
where plan_year is null
