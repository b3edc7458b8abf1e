-- One row per month that any system reported: the city's use, over the systems that say both numbers.
-- key: month
-- filled: month, count_systems_reporting, count_systems
-- count_systems: listed systems that are not out of use, or that report, and are not known to go live later.
with reported as (
  select month,
    sum(authorised_users) filter (rate is not null) as authorised_users,
    sum(active_users) filter (rate is not null) as active_users,
    count(rate)::INTEGER as count_systems_reporting
  from usage_month
  group by month
),
expected as (
  select reported.month, count(*)::INTEGER as count_systems
  from reported
  cross join dim_system
  left join usage_month on usage_month.month = reported.month and usage_month.system_id = dim_system.system_id
  where usage_month.system_id is not null
    or (is_listed and is_running is not false and coalesce(live_on, accepted_on, reported.month) <= last_day(reported.month))
  group by reported.month
)
select month,
  authorised_users::BIGINT as authorised_users,
  active_users::BIGINT as active_users,
  active_users / authorised_users as rate,
  count_systems_reporting,
  count_systems
from reported
left join expected using (month)
