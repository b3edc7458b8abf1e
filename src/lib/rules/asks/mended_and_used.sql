-- One row per system of a project that does not say when it went live.
select project_id as subject, 'system' as owner_kind, system_id as owner, 'system' as table_name, 'live_on' as column_name
from stg_system
where live_on is null
