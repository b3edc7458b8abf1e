-- One row per project of the year × what its place in the list and what it brings do not say.
select plan_year::VARCHAR as subject, project_id as owner, 'project' as table_name, 'in_plan' as column_name
from stg_project
where in_plan is null
union all
select plan_year::VARCHAR, project_id, 'project', 'brings_system'
from stg_project
where in_plan and brings_system is null
