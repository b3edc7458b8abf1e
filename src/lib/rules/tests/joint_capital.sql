-- One row per project: led by the named investors with the named money in it, it is managed by reference; else not asked.
select
  stg_project.project_id as subject,
  investor as observed,
  list_aggregate(param_list('investors'), 'string_agg', ';') as required,
  'text' as unit,
  list_contains(param_list('investors'), investor) as is_led,
  coalesce(nullif(list_has_any(string_split(sources, ';'), param_list('sources')), false), if(is_stated, false, null)) as is_joint,
  case
    when is_led and is_joint then 'needs_judgement'
    when not is_led or not is_joint then 'not_applicable'
    else 'unknown'
  end as verdict,
  'investor' as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
left join project_source on project_source.project_id = stg_project.project_id
