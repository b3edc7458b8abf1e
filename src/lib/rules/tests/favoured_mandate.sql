-- One row per project: favoured when one of the listed levels asked for it; not being favoured is no breach.
select
  project_id as subject,
  mandated_by as observed,
  list_aggregate(param_list('levels'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when mandated_by is null then 'unknown'
    when list_contains(param_list('levels'), mandated_by) then 'met'
    else 'not_applicable'
  end as verdict,
  'mandated_by' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
