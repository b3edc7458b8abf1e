-- One row per system and month that is listed without its count of users.
select system_id as subject, 'usage' as table_name, month::VARCHAR as key_2, 'active_users' as column_name
from stg_usage
where active_users is null
union all
select system_id, 'usage', month::VARCHAR, 'authorised_users'
from stg_usage
where authorised_users is null
