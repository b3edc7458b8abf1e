-- One row per project × what its place lacks: the district, its level, its unit's level.
select project_id as subject, 'project' as table_name, project_id as owner, 'district' as column_name
from stg_project
where district is null
union all
select project_id, 'project', project_id, 'level'
from stg_project
where level is null
union all
select project_id, 'organisation', organisation_id, 'level'
from stg_project
inner join stg_organisation using (organisation_id)
where stg_organisation.level is null
