-- One row per O&M project that does not say which system it is for, or when it was asked for, beside each system.
select system_id as subject, 'project' as owner_kind, stg_project.project_id as owner, 'project' as table_name, 'upgrades_system' as column_name
from stg_system
inner join stg_project using (organisation_id)
where kind = 'om' and upgrades_system is null
