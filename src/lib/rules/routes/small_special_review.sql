-- One row per project: below the threshold special purchases are still reviewed by the named offices.
select
  stg_project.project_id as subject,
  'review' as matter,
  [{
    'way': 'named_offices', 'by': 'procurement_kind', 'needs': param_list('members'),
    'is_open': total_investment < param('self_threshold') and list_contains(param_list('special'), procurement_kind)
  }] as ways,
  string_split(opinions, ';') as has,
  'opinion' as kept_in,
  is_building as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(total_investment is null, 'total_investment', null), if(procurement_kind is null, 'procurement_kind', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  param('self_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
