-- One row per project: what a data centre of the list carries out is entered by one; what others carry out is not asked.
with centre as (
  select organisation_id, name, unnest([organisation_id, name, short_name]) as spelling from stg_organisation
  where is_data_centre
)
select
  project_id as subject,
  dim_organisation.name as observed,
  (select string_agg(distinct centre.name, ';') from centre) as required,
  'text' as unit,
  trim(implementing_body) in (select spelling from centre) as is_central,
  case
    when not exists (from centre) or nullif(trim(implementing_body), '') is null then 'unknown'
    when is_central is not true then 'not_applicable'
    when stg_project.organisation_id in (select organisation_id from centre) then 'met'
    else 'breached'
  end as verdict,
  if(is_central, 'organisation', 'implementing_body') as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
left join dim_organisation on dim_organisation.organisation_id = stg_project.organisation_id
