-- One row per project: in scope by who invests in it or by the money it is paid with; outside when both say otherwise.
select
  stg_project.project_id as subject,
  investor as observed,
  list_aggregate(param_list('investors'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when list_contains(param_list('investors'), investor) then 'met'
    when list_has_any(string_split(sources, ';'), param_list('sources')) then 'met'
    when is_stated and investor is not null then 'not_applicable'
    else 'unknown'
  end as verdict,
  'investor' as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
left join project_source on project_source.project_id = stg_project.project_id
