-- One row per project: the named zones are under the city; a county runs its own, through a unit of its own.
select
  stg_project.project_id as subject,
  list_contains(string_split(param('zones'), ';'), trim(project_money.district)) as is_zone,
  coalesce(is_zone, false) as in_zone,
  if(in_zone, project_money.level, dim_organisation.level) as observed,
  if(in_zone, 'city', 'county') as required,
  'text' as unit,
  case
    when project_money.level = 'city' and not in_zone then 'not_applicable'
    when is_zone is null or observed is null then 'unknown'
    when observed = required then 'met'
    when is_zone then 'breached'
    else 'needs_judgement'
  end as verdict,
  if(is_zone is null, 'district', 'level') as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
inner join project_money on project_money.project_id = stg_project.project_id
left join dim_organisation on dim_organisation.organisation_id = stg_project.organisation_id
