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
  if(is_early, project_start.source_table, 'project') as source_table,
  if(is_early, project_start.source_file, stg_project.source_file) as source_file,
  if(is_early, project_start.source_sheet, stg_project.source_sheet) as source_sheet,
  if(is_early, project_start.source_row, stg_project.source_row) as source_row
from stg_project
inner join project_start on project_start.project_id = stg_project.project_id
left join project_funding on project_funding.project_id = stg_project.project_id
