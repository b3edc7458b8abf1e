-- One row per project: its kind is one of those that the article knows.
select
  project_id as subject,
  kind as observed,
  list_aggregate(param_list('kinds'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when kind is null then 'unknown'
    when list_contains(param_list('kinds'), kind) then 'met'
    else 'breached'
  end as verdict,
  'kind' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
