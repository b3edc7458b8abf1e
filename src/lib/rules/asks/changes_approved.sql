-- One row per change × what it does not say.
select project_id as subject, 'project' as owner_kind, 'change' as table_name, decided_on::VARCHAR as key_2,
  item as key_3, 'is_approved' as column_name
from stg_change
where is_approved is null
