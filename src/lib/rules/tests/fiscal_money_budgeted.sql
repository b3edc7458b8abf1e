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
  if(evidence = 'budgeted', 'funding', 'project') as source_table,
  stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
left join (
  select project_id, sum(planned) as planned, sum(budgeted) as budgeted, sum(paid) as paid
  from stg_funding
  where list_contains(param_list('sources'), source)
  group by project_id
) as own on own.project_id = stg_project.project_id
left join project_funding on project_funding.project_id = stg_project.project_id
