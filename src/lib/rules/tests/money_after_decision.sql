-- One row per project: money of the listed sources is budgeted only where the leadership decided; none elsewhere is.
select
  stg_project.project_id as subject,
  list_has_any(string_split(sources, ','), list_concat(param_list('sources'), ['unstated'])) as may_have,
  coalesce(own.budgeted, case when not may_have then 0 end) as money,
  case when leadership_consent then 'yes' when not leadership_consent then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when leadership_consent then 'met'
    when not leadership_consent and money > 0 then 'breached'
    when money = 0 then 'not_applicable'
    else 'unknown'
  end as verdict,
  if(not leadership_consent and money is null, 'budgeted', 'leadership_consent') as evidence,
  case evidence when 'budgeted' then 'funding' else 'project' end as source_table,
  case evidence when 'budgeted' then project_funding.source_file else stg_project.source_file end as source_file,
  case evidence when 'budgeted' then project_funding.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'budgeted' then project_funding.source_row else stg_project.source_row end as source_row
from stg_project
left join (
  select project_id, sum(budgeted) as budgeted
  from stg_funding
  where list_contains(param_list('sources'), source)
  group by project_id
) as own on own.project_id = stg_project.project_id
left join project_funding on project_funding.project_id = stg_project.project_id
