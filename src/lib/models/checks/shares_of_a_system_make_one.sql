-- One row per system whose shares are more than the whole, or less of it though its own organisation has one.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 系统的共用比例合计为一
-- en: Shares of a system make one
-- Without its own organisation the rest is that organisation's.
with share as (
  select stg_system.*, unnest(regexp_extract_all(shared_by, '(\d+(?:[.]\d+)?)\s*[%％]', 1))::DOUBLE as percent
  from stg_system
),
whole as (
  select system_id, organisation_id, shared_by, source_file, source_sheet, source_row, round(sum(percent), 2) as percent
  from share
  group by all
)
select 'system' as subject_kind, system_id as subject, whole.source_file, whole.source_sheet, whole.source_row,
  percent || '%' as found, case when percent > 100 then '≤ 100%' else '= 100%' end as expected
from whole
left join dim_organisation using (organisation_id)
where percent > 100.5 or percent < 99.5 and contains(shared_by, name)
