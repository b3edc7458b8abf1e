-- One row per plan year: the systems its list brings less those that it names to be replaced, at most so many.
select
  plan_year::VARCHAR as subject,
  (systems_brought - systems_replaced)::VARCHAR as observed,
  param('net_new_systems_max')::VARCHAR as required,
  'count' as unit,
  case
    when count_listed = 0 or count_unsaid + count_unclear > 0 then 'unknown'
    when systems_brought - systems_replaced <= param('net_new_systems_max') then 'met'
    else 'breached'
  end as verdict,
  if(count_listed = 0 or count_unsaid > 0, 'in_plan', 'brings_system') as evidence,
  'project' as source_table, first_file as source_file, first_sheet as source_sheet, first_row as source_row
from plan_list
