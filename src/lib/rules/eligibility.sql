-- One row per project: what the gates of the chosen regulation let it be, and whether a priority class favours it.
-- key: project_id
-- filled: project_id, eligibility, count_breached, count_judgement, count_unknown
with counted as (
  select subject as project_id,
    (count(*) filter (capability = 'gate' and verdict = 'breached'))::INTEGER as count_breached,
    (count(*) filter (capability = 'gate' and verdict = 'needs_judgement'))::INTEGER as count_judgement,
    (count(*) filter (capability = 'gate' and verdict = 'unknown'))::INTEGER as count_unknown,
    arg_min(rule, number) filter (capability = 'gate' and verdict = 'breached') as first_refusal,
    count(*) filter (capability = 'priority' and verdict = 'met') as count_favours,
    count(*) filter (capability = 'priority' and verdict = 'unknown') as count_may_favour
  from verdict_found
  inner join verdict_rule using (number)
  where subject_kind = 'project'
  group by subject
)
select
  stg_project.project_id,
  case
    when count_breached > 0 then 'refused'
    when count_judgement > 0 then 'judgement'
    when count_unknown > 0 then 'supply'
    else 'eligible'
  end as eligibility,
  coalesce(count_breached, 0) as count_breached,
  coalesce(count_judgement, 0) as count_judgement,
  coalesce(count_unknown, 0) as count_unknown,
  first_refusal,
  case when count_favours > 0 then true when count_may_favour > 0 then null else false end as is_favoured
from stg_project
left join counted on counted.project_id = stg_project.project_id
