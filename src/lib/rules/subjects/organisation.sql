-- One row per organisation: what may be asked of it before a rule applies.
select
  organisation_id as subject,
  level,
  is_data_centre,
  as_of as day,
  'organisation' as source_table,
  source_file,
  source_sheet,
  source_row
from dim_organisation
cross join context
