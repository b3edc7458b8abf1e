-- One row per system row whose id was read before; models use the first.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个系统只有一行
-- en: Every system has one row
select 'system' as subject_kind, system_id as subject, source_file, source_sheet, source_row,
  row_number() over same::VARCHAR as found, '1' as expected
from system
where system_id is not null
window same as (partition by system_id order by rowid)
qualify row_number() over same > 1
