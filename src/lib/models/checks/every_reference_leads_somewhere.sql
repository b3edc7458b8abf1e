-- One row per row that names a project or system that is in no list.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个引用的项目和系统都存在
-- en: Every reference leads somewhere
-- An evaluation that does not say what kind its subject is was refused when it was read.
with reference as (
  select 'system' as subject_kind, "system" as subject, 'om_cost' as told_by, source_file, source_sheet, source_row
  from om_cost
  union all
  select 'system', "system", 'usage', source_file, source_sheet, source_row from usage
  union all
  select subject_kind, subject, 'evaluation', source_file, source_sheet, source_row
  from evaluation
  where subject_kind is not null
  union all
  select 'project', project, 'system', source_file, source_sheet, source_row from system
  union all
  select 'system', upgrades_system, 'project', source_file, source_sheet, source_row from project
  union all
  select 'project', project, 'funding', source_file, source_sheet, source_row from funding
  union all
  select 'project', project, 'milestone', source_file, source_sheet, source_row from milestone
  union all
  select 'project', project, 'change', source_file, source_sheet, source_row from change
  union all
  select 'project', project, 'report', source_file, source_sheet, source_row from report
  union all
  select 'project', project, 'document', source_file, source_sheet, source_row from document
  union all
  select 'project', project, 'opinion', source_file, source_sheet, source_row from opinion
  union all
  select 'project', project, 'baseline', source_file, source_sheet, source_row from baseline
),
known as (
  select 'project' as subject_kind, project_id as subject from project
  union
  select 'system', system_id from system
)
select subject_kind, subject, source_file, source_sheet, source_row,
  told_by || ': ' || subject as found, subject_kind as expected
from reference
anti join known using (subject_kind, subject)
where subject is not null
