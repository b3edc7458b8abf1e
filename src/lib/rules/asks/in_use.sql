-- One row per system whose status is not said, and per month of those that tell a zombie × count of users not said.
with ended as (
  select date_trunc('month', as_of + 1) as next_month, zombie_months from context cross join setting
),
asked as (
  select system_id, (next_month - to_months(unnest(range(1, zombie_months + 1))::INTEGER))::DATE as month
  from dim_system cross join ended
)
select system_id as subject, 'system' as table_name, null::VARCHAR as key_2, 'status' as column_name
from stg_system
where status is null
union all
select asked.system_id, 'usage', asked.month::VARCHAR, 'authorised_users'
from asked
left join stg_usage on stg_usage.system_id = asked.system_id and stg_usage.month = asked.month
where authorised_users is null
union all
select asked.system_id, 'usage', asked.month::VARCHAR, 'active_users'
from asked
left join stg_usage on stg_usage.system_id = asked.system_id and stg_usage.month = asked.month
where active_users is null
