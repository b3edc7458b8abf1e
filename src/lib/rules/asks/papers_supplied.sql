-- One row per project × what tells which documents it needs.
select project_id as subject, 'project' as table_name, 'status' as column_name
from stg_project
where status is null
union all
select project_id, 'project', 'is_classified'
from stg_project
where is_classified is null
union all
select project_id, 'project', 'is_custom_software'
from stg_project
where is_custom_software is null
