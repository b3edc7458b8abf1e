-- One row per project: one of the listed grounds, and all that is asked of an addition to the plan.
select
  project_id as subject,
  list_contains(param_list('grounds'), urgent_ground) as is_listed,
  param_piece('yes') as piece,
  case when not is_listed then 'urgent_ground' when piece['value'] then 'urgent_ground' else piece['name'] end as evidence,
  if(evidence = 'urgent_ground', urgent_ground, case when piece['value'] then 'yes' when not piece['value'] then 'no' end)
    as observed,
  if(evidence = 'urgent_ground', list_aggregate(param_list('grounds'), 'string_agg', ';'), 'yes') as required,
  if(evidence = 'urgent_ground', 'text', 'yesno') as unit,
  case when is_listed and piece['value'] then 'met' when not (is_listed and piece['value']) then 'breached' else 'unknown' end
    as verdict,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
