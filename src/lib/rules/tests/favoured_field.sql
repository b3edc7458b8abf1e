-- One row per project: favoured when its field is one of the listed classes; not being favoured is no breach.
select
  project_id as subject,
  field as observed,
  list_aggregate(param_list('fields'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when field is null then 'unknown'
    when list_contains(param_list('fields'), field) then 'met'
    else 'not_applicable'
  end as verdict,
  'field' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
