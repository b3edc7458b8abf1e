-- One row per system with O&M in the plan year: it stands under kinds that the article names; any other is shown.
select
  system_id as subject,
  string_agg(category, ';' order by category) filter (not list_contains(param_list('categories'), category)) as observed,
  list_aggregate(param_list('categories'), 'string_agg', ';') as required,
  'text' as unit,
  if(observed is null, 'met', 'needs_judgement') as verdict,
  'category' as evidence,
  'om_cost' as source_table,
  arg_min(source_file, category) as source_file,
  arg_min(source_sheet, category) as source_sheet,
  arg_min(source_row, category) as source_row
from stg_om_cost
cross join context
where year = plan_year
group by system_id
