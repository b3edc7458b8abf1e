-- One row per project: below the threshold its unit procures by itself.
select
  stg_project.project_id as subject,
  'purchase' as matter,
  [{
    'way': 'by_itself', 'by': 'total_investment', 'is_open': total_investment < param('self_threshold'), 'needs': []::VARCHAR[]
  }] as ways,
  []::VARCHAR[] as has,
  'document' as kept_in,
  false as is_due,
  'status' as due_by,
  false as is_doubtful,
  ['total_investment'] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  param('self_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
