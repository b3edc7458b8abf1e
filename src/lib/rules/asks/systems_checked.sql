-- One row per system in use of an organisation: its users of the month of the as-of date.
select organisation_id as subject, 'system' as owner_kind, 'usage' as table_name, system_id as owner,
  date_trunc('month', as_of)::DATE::VARCHAR as key_2, 'active_users' as column_name
from stg_system
cross join context
where status = 'running'
