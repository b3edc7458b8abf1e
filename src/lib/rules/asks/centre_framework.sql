-- One row per project × what is not said of its framework and who draws it up; and whether its unit is the data centre.
select project_id as subject, project_id as owner, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and list_contains(param_list('yes'), evidence)
union all
select project_id, project_id, 'project', 'lead'
from stg_project
where lead is null
union all
select project_id, project_id, 'project', 'framework_on'
from stg_project
where framework_on is null
union all
select project_id, organisation_id, 'organisation', 'is_data_centre'
from stg_project
inner join stg_organisation using (organisation_id)
where is_data_centre is null
