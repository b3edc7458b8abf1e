-- One row per project without a plan year.
select project_id as subject, 'project' as table_name, 'plan_year' as column_name
from stg_project
where plan_year is null
