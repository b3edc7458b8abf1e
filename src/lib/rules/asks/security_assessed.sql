-- One row per system that does not say when it was last tested.
select system_id as subject, 'system' as table_name, 'last_security_assessment' as column_name
from stg_system
where last_security_assessment is null
