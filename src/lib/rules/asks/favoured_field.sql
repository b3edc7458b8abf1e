-- One row per project whose field is not said.
select project_id as subject, 'project' as table_name, 'field' as column_name
from stg_project
where field is null
