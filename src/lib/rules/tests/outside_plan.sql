-- One row per project: never built before approval; outside the plan, approval or money is for people to weigh.
select
  stg_project.project_id as subject,
  in_plan or added_to_plan is true as is_planned,
  budgeted > 0 or approved_on is not null as is_given,
  if(is_early, started_on::VARCHAR, case when is_planned then 'yes' when not is_planned then 'no' end) as observed,
  if(is_early, approved_on::VARCHAR, 'yes') as required,
  if(is_early, 'day', 'yesno') as unit,
  case
    when is_early then 'breached'
    when not is_planned and is_given then 'needs_judgement'
    when not is_early and (is_planned or not is_given) then 'met'
    else 'unknown'
  end as verdict,
  case
    when is_early then 'actual_on'
    when is_planned is null or is_given then 'in_plan'
    when is_planned then 'status'
    else 'budgeted'
  end as evidence,
  case evidence when 'actual_on' then 'milestone' when 'budgeted' then 'funding' else 'project' end as source_table,
  case evidence when 'actual_on' then project_start.source_file when 'budgeted' then project_funding.source_file else stg_project.source_file end as source_file,
  case evidence when 'actual_on' then project_start.source_sheet when 'budgeted' then project_funding.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'actual_on' then project_start.source_row when 'budgeted' then project_funding.source_row else stg_project.source_row end as source_row
from stg_project
inner join project_start on project_start.project_id = stg_project.project_id
left join project_funding on project_funding.project_id = stg_project.project_id
