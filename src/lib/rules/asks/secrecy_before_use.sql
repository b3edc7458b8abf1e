-- One row per system × day that is not said: going live, the secrecy test.
select system_id as subject, 'system' as table_name, 'live_on' as column_name
from stg_system
where live_on is null
union all
select system_id, 'system', 'secrecy_tested_on'
from stg_system
where secrecy_tested_on is null
