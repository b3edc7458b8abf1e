-- One row per listed organisation whose name or short name another has too, and per mention that may mean several.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 每个单位名称只对应一个单位
-- en: Every spelling names one organisation
with spelt as (
  select organisation_id, trim(name) as spelling, source_file, source_sheet, source_row from organisation
  union all
  select organisation_id, trim(short_name), source_file, source_sheet, source_row
  from organisation
  where short_name is distinct from name
),
shared as (
  select organisation_id, spelling, source_file, source_sheet, source_row, organisation_id as expected
  from spelt
  inner join organisation_spelling using (spelling)
  qualify min(organisation_id) over (partition by folded) <> max(organisation_id) over (partition by folded)
),
doubtful as (
  select spelling, string_agg(organisation_id, ' / ' order by organisation_id) as expected
  from organisation_fit
  where likeness > 3
  group by spelling
  having count(*) > 1
),
mention as (
  select trim(organisation) as spelling, source_file, source_sheet, source_row from project
  union all
  select trim(organisation), source_file, source_sheet, source_row from system
)
select 'organisation' as subject_kind, organisation_id as subject, source_file, source_sheet, source_row,
  spelling as found, expected
from shared
union all
select 'organisation', spelling, source_file, source_sheet, source_row, spelling, expected
from mention
inner join doubtful using (spelling)
