-- One row per project: money of the listed sources is in the budget, or major spending was passed.
select
  stg_project.project_id as subject,
  list_has_any(string_split(sources, ','), list_concat(param_list('sources'), ['unstated'])) as may_have,
  coalesce(greatest(own.planned, own.budgeted, own.paid), case when not may_have then 0 end) as money,
  own.budgeted::VARCHAR as observed,
  null::VARCHAR as required,
  'yuan' as unit,
  case
    when own.budgeted > 0 or spending_passed then 'met'
    when own.budgeted = 0 and money > 0 and not spending_passed then 'breached'
    when money = 0 then 'not_applicable'
    else 'unknown'
  end as verdict,
  if(own.budgeted = 0 and spending_passed is null, 'spending_passed', 'budgeted') as evidence,
  case evidence when 'budgeted' then 'funding' else 'project' end as source_table,
  case evidence when 'budgeted' then project_funding.source_file else stg_project.source_file end as source_file,
  case evidence when 'budgeted' then project_funding.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'budgeted' then project_funding.source_row else stg_project.source_row end as source_row
from stg_project
left join (
  select project_id, sum(planned) as planned, sum(budgeted) as budgeted, sum(paid) as paid
  from stg_funding
  where list_contains(param_list('sources'), source)
  group by project_id
) as own on own.project_id = stg_project.project_id
left join project_funding on project_funding.project_id = stg_project.project_id
