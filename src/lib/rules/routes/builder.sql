-- One row per project: its unit builds what is small or its own sector’s on money from above; the data centre builds the rest.
select
  stg_project.project_id as subject,
  'builder' as matter,
  case when list_has_any(string_split(sources, ';'), param_list('upper')) then true when is_stated then false end as is_won,
  total_investment <= param('self_build_threshold') or (is_won and list_contains(param_list('own_fields'), field)) as is_own,
  [
    {'way': 'unit', 'by': 'total_investment', 'is_open': is_own, 'needs': ['built_by_unit']},
    {'way': 'centre', 'by': 'total_investment', 'is_open': not is_own, 'needs': ['built_by_centre']}
  ] as ways,
  string_split('built_by_' || built_by, ';') as has,
  'built_by' as kept_in,
  is_building as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(total_investment is null, 'total_investment', null), if(field is null, 'field', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  param('self_build_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
left join project_source on project_source.project_id = stg_project.project_id
