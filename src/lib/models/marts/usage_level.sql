-- One row per system: how much it is used, from its latest observed months that have ended by the as-of date.
-- key: system_id
-- filled: system_id, name, is_listed, months_observed
-- level: the median rate of the latest setting.usage_months months with a rate; trend: its slope a month.
-- months_missing: months without a rate between the first observed one and the as-of date; unknown where none is.
-- is_little_used: below the setting's rate; unknown with too few months. is_zombie: at most the setting's rate in each
-- of the latest setting.zombie_months months; unknown with fewer, unless one is above. Both are unknown out of use.
-- annual_om: the latest year before the plan year that says it, else the plan year's.
with observed as (
  select system_id, month, rate, active_users,
    row_number() over (partition by system_id order by month desc) as age
  from usage_month
  cross join context
  where rate is not null and last_day(month) <= as_of
),
transacted as (
  select system_id, transaction_rate, row_number() over (partition by system_id order by month desc) as age
  from usage_month
  cross join context
  where transaction_rate is not null and last_day(month) <= as_of
),
rated as (
  select system_id,
    count(*)::INTEGER as months_observed,
    min(month) as first_month,
    max(month) as latest_month,
    median(rate) filter (age <= usage_months) as level,
    count(*) filter (age <= usage_months) as months_in_level,
    round(regr_slope(rate, date_diff('month', DATE '2000-01-01', month)) filter (age <= usage_months), 9) as trend,
    median(active_users) filter (age <= usage_months) as active_users,
    max(rate) filter (age <= zombie_months) as highest_of_latest,
    count(*) filter (age <= zombie_months) as months_for_zombie
  from observed
  cross join setting
  group by system_id
),
designed as (
  select system_id, median(transaction_rate) as transaction_level
  from transacted
  cross join setting
  where age <= usage_months
  group by system_id
),
cost as (
  select system_id, first(om_amount order by (year < plan_year) desc, year desc) as annual_om
  from om_ratio
  cross join context
  where om_amount is not null and year <= plan_year
  group by system_id
)
select
  dim_system.system_id,
  dim_system.name,
  organisation_id,
  organisation_name,
  status,
  is_listed,
  coalesce(months_observed, 0) as months_observed,
  (date_diff('month', first_month, as_of + 1) - months_observed)::INTEGER as months_missing,
  latest_month,
  level,
  transaction_level,
  case when months_in_level > 1 then trend end as trend,
  case when is_running is not false and months_in_level >= low_usage_is_months then level < little_used_rate end
    as is_little_used,
  case
    when is_running is false then null
    when highest_of_latest > zombie_rate then false
    when months_for_zombie >= zombie_months then true
  end as is_zombie,
  annual_om,
  case when active_users > 0 then annual_om / active_users end as om_per_active_user,
  source_file, source_sheet, source_row
from dim_system
cross join context
cross join setting
left join rated on rated.system_id = dim_system.system_id
left join designed on designed.system_id = dim_system.system_id
left join cost on cost.system_id = dim_system.system_id
