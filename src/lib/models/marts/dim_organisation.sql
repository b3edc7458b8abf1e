-- One row per organisation of the list, and per organisation that a project or system names without being in it.
-- key: organisation_id
-- filled: organisation_id, name, is_listed, source_file, source_sheet, source_row
with mention as (
  select organisation_id, 1 as rank, source_file, source_sheet, source_row from stg_project
  union all
  select organisation_id, 2, source_file, source_sheet, source_row from stg_system
),
stranger as (
  select organisation_id, min({'rank': rank, 'file': source_file, 'sheet': source_sheet, 'at': source_row}) as read
  from mention
  anti join stg_organisation using (organisation_id)
  where organisation_id is not null
  group by organisation_id
)
select organisation_id, name, level, district, is_data_centre, true as is_listed,
  source_file, source_sheet, source_row
from stg_organisation
union all
select organisation_id, organisation_id, null, null, null, false, read.file, read.sheet, read.at
from stranger
