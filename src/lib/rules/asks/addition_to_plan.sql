-- One row per project × what is asked of an addition to the plan and not said.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and list_contains(param_list('yes'), evidence)
union all
select project_id, 'project', 'urgent_ground'
from stg_project
where urgent_ground is null
