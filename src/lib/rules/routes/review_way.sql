-- One row per project: joint review from the threshold on; for special purchases up to the upper one the named opinions.
select
  stg_project.project_id as subject,
  'review' as matter,
  [
    {'way': 'named_opinions', 'by': 'procurement_kind', 'needs': param_list('members'),
      'is_open': total_investment >= param('joint_threshold') and total_investment <= param('opinions_upper')
        and list_contains(param_list('special'), procurement_kind)},
    {'way': 'joint', 'by': 'total_investment', 'needs': ['digital'],
      'is_open': total_investment >= param('joint_threshold')
        and not (total_investment <= param('opinions_upper') and list_contains(param_list('special'), procurement_kind))}
  ] as ways,
  string_split(opinions, ';') as has,
  'opinion' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  coalesce(total_investment in (param('joint_threshold')), false) as is_doubtful,
  [if(total_investment is null, 'total_investment', null), if(procurement_kind is null, 'procurement_kind', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  param('joint_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
