-- One row per project: in scope by the money it is paid with or by who invests in it; outside when both say otherwise.
select
  stg_project.project_id as subject,
  list_has_any(string_split(sources, ';'), param_list('sources')) as by_money,
  if(by_money, sources, investor) as observed,
  list_aggregate(if(by_money, param_list('sources'), param_list('investors')), 'string_agg', ';') as required,
  'text' as unit,
  case
    when by_money or list_contains(param_list('investors'), investor) then 'met'
    when is_stated and investor is not null then 'not_applicable'
    else 'unknown'
  end as verdict,
  if(by_money, 'source', 'investor') as evidence,
  if(by_money, 'funding', 'project') as source_table,
  if(by_money, project_source.source_file, stg_project.source_file) as source_file,
  if(by_money, project_source.source_sheet, stg_project.source_sheet) as source_sheet,
  if(by_money, project_source.source_row, stg_project.source_row) as source_row
from stg_project
left join project_source on project_source.project_id = stg_project.project_id
