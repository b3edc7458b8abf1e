-- One row per project whose acceptance is dated before its declaration.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 验收不早于申报
-- en: Nothing is accepted before it is declared
with declared as (
  select project_id, min(coalesce(declared_on, actual_on)) as declared_on
  from stg_project
  left join stg_milestone using (project_id)
  where declared_on is not null or step = 'declared'
  group by project_id
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  actual_on::VARCHAR as found, '≥ ' || declared_on as expected
from stg_milestone
inner join declared using (project_id)
where step in ('initial_accepted', 'accepted') and actual_on < declared_on
