-- One row per organisation that a project or system names and the list, where there is one, does not hold.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个单位都在单位名录中
-- en: Every organisation is listed
select 'organisation' as subject_kind, organisation_id as subject, source_file, source_sheet, source_row,
  name as found, 'organisation' as expected
from dim_organisation
where not is_listed and exists (from organisation)
