-- One row per project: the body that carries it out, else the unit that asks for it, is a data centre of the list.
with centre as (
  select organisation_id, name, unnest([organisation_id, name, short_name]) as spelling from stg_organisation
  where is_data_centre
)
select
  project_id as subject,
  implementing_body as observed,
  (select string_agg(distinct name, ';') from centre) as required,
  'text' as unit,
  case
    when trim(implementing_body) in (select spelling from centre) then 'met'
    when not exists (from centre) then 'unknown'
    when nullif(trim(implementing_body), '') is not null then 'breached'
    when organisation_id in (select organisation_id from centre) then 'met'
    else 'unknown'
  end as verdict,
  'implementing_body' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
