-- One row per project that does not say who asked for it.
select project_id as subject, 'project' as table_name, 'mandated_by' as column_name
from stg_project
where mandated_by is null
