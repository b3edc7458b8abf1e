-- One row per project that does not say whether it is public, and per project whose unit does not say its duties.
select project_id as subject, 'project' as table_name, project_id as owner, 'is_public' as column_name
from stg_project
where is_public is null
union all
select project_id, 'organisation', organisation_id, 'duty'
from stg_project
inner join stg_organisation using (organisation_id)
where duty is null
