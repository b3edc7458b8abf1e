-- One row per project × day that its trial lacks: the start, and the application where acceptance is not dated either.
with said as (
  select project_id, bool_or(step = 'trial_started') as is_started,
    bool_or(step in ('acceptance_applied', 'accepted')) as is_applied
  from stg_milestone
  where actual_on is not null
  group by project_id
)
select stg_project.project_id as subject, 'project' as owner_kind, 'milestone' as table_name,
  'trial_started' as key_2, '1' as key_3, 'actual_on' as column_name
from stg_project
left join said on said.project_id = stg_project.project_id
where is_started is not true
union all
select stg_project.project_id, 'project', 'milestone', 'acceptance_applied', '1', 'actual_on'
from stg_project
left join said on said.project_id = stg_project.project_id
where is_applied is not true
