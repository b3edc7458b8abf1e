-- One row per project whose kind is not said.
select project_id as subject, 'project' as table_name, 'kind' as column_name
from stg_project
where kind is null
