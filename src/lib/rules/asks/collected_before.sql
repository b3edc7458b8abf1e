-- One row per project × what its declaration lacks: the plan year, the day.
select project_id as subject, 'project' as table_name, 'plan_year' as column_name
from stg_project
where plan_year is null
union all
select project_id, 'project', 'declared_on'
from stg_project
where declared_on is null
