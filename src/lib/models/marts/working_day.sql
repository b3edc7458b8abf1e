-- One row per day from the first review on: whether it is worked, and how many worked days there were up to its end.
-- key: day
-- filled: day, is_working, count_working
-- Monday to Friday, but for the days of the loaded calendar, which are free or worked as it says.
with span as (
  select min(done_on) as first_day, max(done_on) as last_day from project_step where step = 'reviewed'
),
listed as (
  select unnest(generate_series(first_day, last_day + 60, interval 1 day))::DATE as "day" from span
),
told as (
  select listed.day, coalesce(stg_holiday.is_working, isodow(listed.day) < 6) as is_working
  from listed
  left join stg_holiday on stg_holiday.day = listed.day
)
select "day", is_working, (count(*) filter (is_working) over (order by "day"))::INTEGER as count_working
from told
