-- One row per project that does not say its building time.
select project_id as subject, 'project' as table_name, 'planned_months' as column_name
from stg_project
where planned_months is null
