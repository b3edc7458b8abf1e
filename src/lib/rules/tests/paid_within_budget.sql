-- One row per project: no year pays above its budget or before the year of contract, and its money is accounted for apart.
select
  stg_project.project_id as subject,
  first_paid_in < year(first_done_on) as is_ahead,
  paid::VARCHAR as observed,
  budgeted::VARCHAR as required,
  'yuan' as unit,
  case
    when paid = 0 then 'not_applicable'
    when is_overpaid or is_ahead or not accounted_apart then 'breached'
    when accounted_apart and not is_ahead and not is_budget_unsaid then 'met'
    else 'unknown'
  end as verdict,
  case
    when is_overpaid or paid is null then 'paid'
    when is_ahead then 'actual_on'
    when is_budget_unsaid then 'budgeted'
    when accounted_apart and is_ahead is null then 'actual_on'
    else 'accounted_apart'
  end as evidence,
  case evidence when 'actual_on' then 'milestone' when 'accounted_apart' then 'project' else 'funding' end as source_table,
  case source_table when 'milestone' then project_step.source_file when 'project' then stg_project.source_file else project_funding.source_file end as source_file,
  case source_table when 'milestone' then project_step.source_sheet when 'project' then stg_project.source_sheet else project_funding.source_sheet end as source_sheet,
  case source_table when 'milestone' then project_step.source_row when 'project' then stg_project.source_row else project_funding.source_row end as source_row
from stg_project
left join project_funding on project_funding.project_id = stg_project.project_id
left join project_step on project_step.project_id = stg_project.project_id and step = 'contracted'
