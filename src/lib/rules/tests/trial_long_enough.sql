-- One row per project: from the day its trial began to the application for acceptance, at least the named months.
with said as (
  select project_id,
    min(actual_on) filter (step = 'trial_started') as started_on,
    min(actual_on) filter (step in ('acceptance_applied', 'accepted')) as applied_on
  from stg_milestone
  cross join context
  where actual_on <= as_of
  group by project_id
),
asked as (
  select stg_project.*, applied_on, (started_on + to_months(param('trial_min_months')))::DATE as first_day
  from stg_project
  left join said on said.project_id = stg_project.project_id
)
select
  project_id as subject,
  applied_on::VARCHAR as observed,
  first_day::VARCHAR as required,
  'day' as unit,
  case
    when applied_on is null and status <> 'accepted' then 'not_applicable'
    when applied_on is null or first_day is null then 'unknown'
    when applied_on >= first_day then 'met'
    else 'breached'
  end as verdict,
  'actual_on' as evidence,
  'milestone' as source_table, source_file, source_sheet, source_row
from asked
