-- One row per project: what a data centre of the list carries out is entered by one; what others carry out is not asked.
with centre as (
  select organisation_id, name, unnest([organisation_id, name, short_name]) as spelling from stg_organisation
  where is_data_centre
),
asked as (
  select *, coalesce(trim(implementing_body) in (select spelling from centre), false) as is_central
  from (select project_id, organisation_id, implementing_body, source_file, source_sheet, source_row from stg_project)
)
select
  project_id as subject,
  dim_organisation.name as observed,
  (select string_agg(distinct centre.name, ';') from centre) as required,
  'text' as unit,
  case
    when not exists (from centre) or nullif(trim(implementing_body), '') is null then 'unknown'
    when not is_central then 'not_applicable'
    when asked.organisation_id in (select organisation_id from centre) then 'met'
    else 'breached'
  end as verdict,
  if(is_central, 'organisation', 'implementing_body') as evidence,
  'project' as source_table, asked.source_file, asked.source_sheet, asked.source_row
from asked
left join dim_organisation on dim_organisation.organisation_id = asked.organisation_id
