-- One row per project of the year × what its place in the list and its amount do not say.
select plan_year::VARCHAR as subject, project_id as owner, 'project' as table_name, 'in_plan' as column_name
from stg_project
where in_plan is null
union all
select plan_year::VARCHAR, project_id, 'project', 'requested'
from project_money
inner join stg_project using (project_id, plan_year)
where in_plan and amount is null
