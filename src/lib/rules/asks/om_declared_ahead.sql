-- One row per project × day of declaration or year of its money that is not said.
select project_id as subject, 'project' as table_name, 'declared_on' as column_name
from stg_project
where declared_on is null
union all
select project_id, 'project', 'plan_year'
from stg_project
where plan_year is null
