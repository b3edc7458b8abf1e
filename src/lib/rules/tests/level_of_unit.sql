-- One row per project: its level is said, and its unit's is no other.
select
  project_id as subject,
  coalesce(stg_project.level, dim_organisation.level) as observed,
  dim_organisation.level as required,
  'text' as unit,
  case
    when stg_project.level <> dim_organisation.level then 'breached'
    when observed is null then 'unknown'
    else 'met'
  end as verdict,
  'level' as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
left join dim_organisation on dim_organisation.organisation_id = stg_project.organisation_id
