-- One row per project whose unit is listed without the day on which its data was gathered.
select project_id as subject, 'organisation' as table_name, organisation_id as owner, 'data_gathered_on' as column_name
from stg_project
inner join stg_organisation using (organisation_id)
where data_gathered_on is null
