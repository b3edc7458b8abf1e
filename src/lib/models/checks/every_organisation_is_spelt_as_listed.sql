-- One row per project or system whose organisation was recognised by a shorter, longer or abbreviated name.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 单位名称与单位名录写法一致
-- en: Every organisation is spelt as listed
with mention as (
  select trim(organisation) as spelling, source_file, source_sheet, source_row from project
  union all
  select trim(organisation), source_file, source_sheet, source_row from system
)
select 'organisation' as subject_kind, organisation_id as subject,
  mention.source_file, mention.source_sheet, mention.source_row, spelling as found, name as expected
from mention
inner join organisation_name using (spelling)
inner join stg_organisation using (organisation_id)
where likeness > 4
