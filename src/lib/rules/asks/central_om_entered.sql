-- One row per project that does not say who carries it out, and per project whose unit may be the data centre.
select project_id as subject, 'project' as table_name, project_id as owner, 'implementing_body' as column_name
from stg_project
where implementing_body is null
union all
select project_id, 'organisation', organisation_id, 'is_data_centre'
from stg_project
inner join stg_organisation using (organisation_id)
where is_data_centre is null
