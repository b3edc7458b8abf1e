-- One row per system that does not say how long its contract runs.
select system_id as subject, 'system' as table_name, 'contract_months' as column_name
from stg_system
where contract_months is null
