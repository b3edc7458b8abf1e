-- One row per project: after joint review the development and reform commission approves it.
select
  stg_project.project_id as subject,
  'approval' as matter,
  [{
    'way': 'development', 'by': 'total_investment', 'needs': ['development'],
    'is_open': total_investment >= param('joint_threshold')
      and not (total_investment <= param('opinions_upper') and list_contains(param_list('special'), procurement_kind))
  }] as ways,
  string_split(consents, ';') as has,
  'opinion' as kept_in,
  is_building as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(total_investment is null, 'total_investment', null), if(procurement_kind is null, 'procurement_kind', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  param('joint_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
