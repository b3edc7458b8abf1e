-- One row per project that does not say which experts its review calls for.
select project_id as subject, 'project' as table_name, 'expert_categories' as column_name
from stg_project
where expert_categories is null
