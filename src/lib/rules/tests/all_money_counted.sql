-- One row per project: whatever money it has of the listed sources, and other money of public projects, it is in the library.
select
  stg_project.project_id as subject,
  string_split(sources, ',') as told,
  case
    when list_has_any(param_list('sources'), told) then true
    when not list_contains(told, 'unstated') then is_public
  end as is_counted,
  case when in_library then 'yes' when not in_library then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when not is_counted then 'not_applicable'
    when in_library then 'met'
    when is_counted and not in_library then 'breached'
    else 'unknown'
  end as verdict,
  case
    when is_counted or in_library is null then 'in_library'
    when list_contains(told, 'unstated') is not false then 'source'
    else 'is_public'
  end as evidence,
  case evidence when 'source' then 'funding' else 'project' end as source_table,
  case evidence when 'source' then project_funding.source_file else stg_project.source_file end as source_file,
  case evidence when 'source' then project_funding.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'source' then project_funding.source_row else stg_project.source_row end as source_row
from stg_project
left join project_funding on project_funding.project_id = stg_project.project_id
