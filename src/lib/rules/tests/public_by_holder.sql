-- One row per project: a public one is entered by the body with the named duty, any other by a body without it.
with holder as (select organisation_id, name from duty_holder where duty = param_text('holder')),
asked as (
  select *, organisation_id in (select organisation_id from holder) as is_held
  from (select project_id, organisation_id, is_public, source_file, source_sheet, source_row from stg_project)
)
select
  project_id as subject,
  dim_organisation.name as observed,
  (select string_agg(name, ';' order by name) from holder) as required,
  'text' as unit,
  case
    when not exists (from holder) then 'unknown'
    when is_public = is_held then 'met'
    when is_public then if(is_held is null, 'unknown', 'breached')
    when is_held and not is_public then 'needs_judgement'
    else 'unknown'
  end as verdict,
  if(is_public is null, 'is_public', 'organisation') as evidence,
  'project' as source_table, asked.source_file, asked.source_sheet, asked.source_row
from asked
left join dim_organisation on dim_organisation.organisation_id = asked.organisation_id
