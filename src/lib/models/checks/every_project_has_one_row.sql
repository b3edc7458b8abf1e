-- One row per project row whose id was read before; models use the first.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个项目只有一行
-- en: Every project has one row
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  row_number() over same::VARCHAR as found, '1' as expected
from project
where project_id is not null
window same as (partition by project_id order by rowid)
qualify row_number() over same > 1
