-- One row per project without a code of the platform.
select project_id as subject, 'project' as table_name, 'procurement_code' as column_name
from stg_project
where procurement_code is null
