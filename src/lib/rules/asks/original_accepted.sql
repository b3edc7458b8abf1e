-- One row per project that does not say whether what it upgrades was accepted.
select project_id as subject, 'project' as table_name, 'original_accepted' as column_name
from stg_project
where original_accepted is null
