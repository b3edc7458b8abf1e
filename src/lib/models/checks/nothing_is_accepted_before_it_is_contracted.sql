-- One row per project or system whose acceptance is dated before the project's first contract, whatever the round.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 验收不早于签订合同
-- en: Nothing is accepted before it is contracted
with contracted as (
  select project_id, min(actual_on) as contracted_on
  from stg_milestone
  where step = 'contracted' and actual_on is not null
  group by project_id
),
acceptance as (
  select 'project' as subject_kind, project_id as subject, project_id, actual_on as accepted_on,
    source_file, source_sheet, source_row
  from stg_milestone
  where step in ('initial_accepted', 'accepted')
  union all
  select 'system', system_id, project_id, accepted_on, source_file, source_sheet, source_row from stg_system
)
select subject_kind, subject, source_file, source_sheet, source_row,
  accepted_on::VARCHAR as found, '≥ ' || contracted_on as expected
from acceptance
inner join contracted using (project_id)
where accepted_on < contracted_on
