-- One row per project that does not say its plan year.
select project_id as subject, 'project' as table_name, 'plan_year' as column_name
from stg_project
where plan_year is null
