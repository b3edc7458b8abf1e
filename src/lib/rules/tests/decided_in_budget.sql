-- One row per project: public, shared, O&M and added ones that were decided have money in the budget.
select
  stg_project.project_id as subject,
  participants is not null or part_of is not null or field = 'cross_department' as is_shared,
  (is_public or is_shared or kind = 'om' or added_to_plan) and leadership_consent as is_owed,
  budgeted::VARCHAR as observed,
  null::VARCHAR as required,
  'yuan' as unit,
  case
    when not is_owed then 'not_applicable'
    when budgeted > 0 then 'met'
    when is_owed and budgeted = 0 then 'breached'
    else 'unknown'
  end as verdict,
  if(is_owed, 'budgeted', if(leadership_consent, 'is_public', 'leadership_consent')) as evidence,
  case evidence when 'budgeted' then 'funding' else 'project' end as source_table,
  case evidence when 'budgeted' then project_funding.source_file else stg_project.source_file end as source_file,
  case evidence when 'budgeted' then project_funding.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'budgeted' then project_funding.source_row else stg_project.source_row end as source_row
from stg_project
left join project_funding on project_funding.project_id = stg_project.project_id
