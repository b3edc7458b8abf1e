-- One row per project that does not say its free months.
select project_id as subject, 'project' as table_name, 'warranty_months' as column_name
from stg_project
where warranty_months is null
