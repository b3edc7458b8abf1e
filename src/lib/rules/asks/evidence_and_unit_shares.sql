-- One row per project × piece of evidence that is not said, and per system in use of its unit that does not say it shares.
select project_id as subject, 'project' as table_name, project_id as owner, evidence as column_name
from project_evidence
where value is null and list_contains(list_concat(param_list('yes'), param_list('no')), evidence)
union all
select stg_project.project_id, 'system', system_id, 'shares_data'
from stg_project
inner join stg_system using (organisation_id)
where stg_system.status = 'running' and stg_system.shares_data is null
