-- One row per project: its money comes from what is listed for building, or for running; else it is for people to weigh.
select
  stg_project.project_id as subject,
  string_split(sources, ',') as told,
  if(kind in ('purchase', 'om'), param_list('running'), param_list('building')) as may_be,
  list_has_all(list_concat(may_be, ['unstated']), told) as is_listed,
  list_aggregate(list_sort(list_distinct(told)), 'string_agg', ';') as observed,
  list_aggregate(may_be, 'string_agg', ';') as required,
  'text' as unit,
  case
    when kind is null then 'unknown'
    when not is_listed then 'needs_judgement'
    when is_listed and not list_contains(told, 'unstated') then 'met'
    else 'unknown'
  end as verdict,
  if(kind is null, 'kind', 'source') as evidence,
  case evidence when 'source' then 'funding' else 'project' end as source_table,
  case evidence when 'source' then project_funding.source_file else stg_project.source_file end as source_file,
  case evidence when 'source' then project_funding.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'source' then project_funding.source_row else stg_project.source_row end as source_row
from stg_project
left join project_funding on project_funding.project_id = stg_project.project_id
