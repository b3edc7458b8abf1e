-- One row per project × what tells a renewal and its need.
select project_id as subject, 'project' as table_name, 'is_renewal' as column_name
from stg_project
where is_renewal is null
union all
select project_id, 'project', 'need_assessed'
from stg_project
where need_assessed is null
