-- One row per project: money of its own place pays for it; the named money of the level above is for people to judge.
select
  stg_project.project_id as subject,
  sources as observed,
  list_aggregate(param_list('local_sources'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when list_has_any(string_split(sources, ';'), param_list('sources')) then 'needs_judgement'
    when list_has_any(string_split(sources, ';'), param_list('local_sources')) then 'met'
    else 'unknown'
  end as verdict,
  'source' as evidence,
  'funding' as source_table,
  coalesce(project_source.source_file, stg_project.source_file) as source_file,
  coalesce(project_source.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(project_source.source_row, stg_project.source_row) as source_row
from stg_project
left join project_source on project_source.project_id = stg_project.project_id
