-- One row per project: below the threshold it is bundled into one proposal, from it on its unit files its own with a plan.
select
  stg_project.project_id as subject,
  'documents' as matter,
  if(approved_estimate is null, 'total_investment', 'approved_estimate') as decided_by,
  coalesce(approved_estimate, total_investment) as estimate,
  [
    {'way': 'bundled', 'by': decided_by, 'is_open': estimate < param('bundle_threshold'), 'needs': ['proposal']},
    {'way': 'own_proposal', 'by': decided_by, 'is_open': estimate >= param('bundle_threshold'),
      'needs': ['proposal', 'implementation_plan']}
  ] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  false as is_doubtful,
  [decided_by] as unsaid,
  estimate::VARCHAR as observed,
  param('bundle_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
