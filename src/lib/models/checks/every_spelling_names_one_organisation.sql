-- One row per organisation row whose name or short name another organisation has too.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个单位名称只对应一个单位
-- en: Every spelling names one organisation
with spelt as (
  select organisation_id, trim(name) as spelling, source_file, source_sheet, source_row from organisation
  union all
  select organisation_id, trim(short_name), source_file, source_sheet, source_row
  from organisation
  where short_name is distinct from name
)
select 'organisation' as subject_kind, organisation_id as subject, source_file, source_sheet, source_row,
  spelling as found, organisation_id as expected
from spelt
where spelling <> ''
qualify min(organisation_id) over (partition by spelling) <> max(organisation_id) over (partition by spelling)
