-- One row per project whose level is not said.
select project_id as subject, 'project' as table_name, 'level' as column_name
from stg_project
where level is null
