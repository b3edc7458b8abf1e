-- One row per milestone dated before an earlier step of the same round.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 同一轮次的环节先后有序
-- en: Steps follow one another
-- Steps whose order the regulations leave open (review, filing, archive, extension) are not compared.
with ordered as (
  select *, list_position([
    'declared', 'approved', 'procurement_started', 'contracted', 'build_started', 'build_ended',
    'initial_accepted', 'trial_started', 'trial_stable', 'acceptance_applied', 'accepted'
  ], step) as place
  from stg_milestone
),
compared as (
  select *, max(actual_on) over (
    partition by project_id, round order by place rows between unbounded preceding and 1 preceding
  ) as before
  from ordered
  where place is not null and actual_on is not null
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  step || ': ' || actual_on as found, '≥ ' || before as expected
from compared
where actual_on < before
