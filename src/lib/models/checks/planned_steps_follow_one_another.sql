-- One row per milestone planned before an earlier step of the same round.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 同一轮次的计划日期先后有序
-- en: Planned steps follow one another
with ordered as (
  select *, list_position([
    'declared', 'approved', 'procurement_started', 'contracted', 'build_started', 'build_ended',
    'initial_accepted', 'trial_started', 'trial_stable', 'acceptance_applied', 'accepted'
  ], step) as place
  from stg_milestone
),
compared as (
  select *, max(planned_on) over (
    partition by project_id, round order by place rows between unbounded preceding and 1 preceding
  ) as before
  from ordered
  where place is not null and planned_on is not null
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  step || ': ' || planned_on as found, '≥ ' || before as expected
from compared
where planned_on < before
