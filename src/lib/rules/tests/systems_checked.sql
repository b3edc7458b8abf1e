-- One row per organisation: every system in use, its own and of the units right under it, has figures of use.
with unit as (
  select organisation_id as holder, organisation_id from dim_organisation
  union
  select organisation_name.organisation_id, stg_organisation.organisation_id
  from stg_organisation inner join organisation_name on spelling = trim(parent)
),
told as (select distinct system_id from stg_usage),
checked as (
  select holder, count(*) as systems, count(*) - count(told.system_id) as lacking
  from unit
  inner join stg_system using (organisation_id)
  left join told on told.system_id = stg_system.system_id
  where status = 'running'
  group by holder
)
select
  organisation_id as subject, lacking::VARCHAR as observed, '0' as required, 'count' as unit,
  case
    when systems is null then 'not_applicable'
    when not exists (from stg_usage) then 'unknown'
    when lacking > 0 then 'breached'
    else 'met'
  end as verdict,
  'active_users' as evidence,
  'organisation' as source_table, source_file, source_sheet, source_row
from dim_organisation
left join checked on holder = organisation_id
