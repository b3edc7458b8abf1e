-- One row per record whose key was read before: lines of money are added, of anything else the first is used.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每条记录只出现一次
-- en: Every record has one row
-- An evaluation that does not say what kind its subject is was refused when it was read.
with record as (
  select 'system' as subject_kind, "system" as subject, concat_ws(' ', 'om_cost', year, category) as record,
    source_file, source_sheet, source_row, rowid as read
  from om_cost
  union all
  select 'system', "system", concat_ws(' ', 'usage', date_trunc('month', "month")::DATE),
    source_file, source_sheet, source_row, rowid
  from usage
  union all
  select 'project', project, concat_ws(' ', 'funding', year, source), source_file, source_sheet, source_row, rowid
  from funding
  union all
  select subject_kind, subject, concat_ws(' ', 'evaluation', kind, evaluated_on),
    source_file, source_sheet, source_row, rowid
  from evaluation
  where subject_kind is not null
  union all
  select 'project', project, concat_ws(' ', 'milestone', step, round), source_file, source_sheet, source_row, rowid
  from milestone
  union all
  select 'organisation', organisation_id, 'organisation', source_file, source_sheet, source_row, rowid
  from organisation
)
select subject_kind, subject, source_file, source_sheet, source_row,
  record || ': ' || row_number() over same as found, '1' as expected
from record
window same as (partition by subject_kind, subject, record order by read)
qualify row_number() over same > 1
