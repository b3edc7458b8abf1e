-- One row per organisation: what became of what it built before.
-- key: organisation_id
-- filled: organisation_id, count_systems, count_evaluated, count_overdue
-- record (local): the mean of what is known of median score over 100, median usage level (at most 1), and the share of
-- evaluation windows done among those done or overdue; unknown where none of the three is.
with scored as (
  select organisation_id, median(score) as median_score, count(*)::INTEGER as count_evaluated
  from evaluation_score
  where is_latest
  group by organisation_id
),
used as (
  select organisation_id, median(level) as median_usage from usage_level group by organisation_id
),
running as (
  select organisation_id, count(*)::INTEGER as count_systems
  from dim_system
  where is_listed and is_running is not false
  group by organisation_id
),
punctual as (
  select organisation_id,
    (count(*) filter (state = 'overdue'))::INTEGER as count_overdue,
    avg((state = 'done')::INTEGER) filter (state in ('done', 'overdue')) as done_share
  from evaluation_window
  group by organisation_id
)
select
  dim_organisation.organisation_id,
  name as organisation_name,
  median_score,
  median_usage,
  coalesce(count_systems, 0) as count_systems,
  coalesce(count_evaluated, 0) as count_evaluated,
  coalesce(count_overdue, 0) as count_overdue,
  done_share,
  list_avg([median_score / 100, case when median_usage > 1 then 1 else median_usage end, done_share]) as record
from dim_organisation
left join scored on scored.organisation_id = dim_organisation.organisation_id
left join used on used.organisation_id = dim_organisation.organisation_id
left join running on running.organisation_id = dim_organisation.organisation_id
left join punctual on punctual.organisation_id = dim_organisation.organisation_id
