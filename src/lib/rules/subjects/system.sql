-- One row per system, listed or not: what may be asked of it before a rule applies.
select
  dim_system.system_id as subject,
  dim_system.status,
  level,
  approved_as,
  purpose,
  is_classified,
  is_hardware,
  as_of as day,
  'system' as source_table,
  dim_system.source_file,
  dim_system.source_sheet,
  dim_system.source_row
from dim_system
cross join context
left join stg_system on stg_system.system_id = dim_system.system_id
left join dim_organisation on dim_organisation.organisation_id = dim_system.organisation_id
