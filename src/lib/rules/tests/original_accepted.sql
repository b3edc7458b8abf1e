-- One row per project: what it upgrades has passed final acceptance, as the project says, else as the system does.
with asked as (
  select stg_project.*, original_accepted is null and accepted_on is not null as by_system,
    coalesce(original_accepted, accepted_on <= as_of) as accepted,
    dim_system.source_file as system_file, dim_system.source_sheet as system_sheet, dim_system.source_row as system_row
  from stg_project
  cross join context
  left join dim_system on system_id = upgrades_system
)
select
  project_id as subject,
  case when accepted then 'yes' when not accepted then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case observed when 'yes' then 'met' when 'no' then 'breached' else 'unknown' end as verdict,
  if(by_system, 'accepted_on', 'original_accepted') as evidence,
  if(by_system, 'system', 'project') as source_table,
  if(by_system, system_file, source_file) as source_file,
  if(by_system, system_sheet, source_sheet) as source_sheet,
  if(by_system, system_row, source_row) as source_row
from asked
