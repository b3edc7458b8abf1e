-- One row per project: where its approval begins; who may begin later may begin earlier.
select
  stg_project.project_id as subject,
  'documents' as matter,
  [
    {'way': 'design_at_once', 'by': 'is_urgent', 'needs': ['preliminary_design'],
      'is_open': is_urgent and (legal_basis is not null or null)},
    {'way': 'design_after_proposal', 'by': 'total_investment', 'needs': ['proposal', 'preliminary_design'],
      'is_open': total_investment <= param('simple_threshold') or simple_scheme or single_content},
    {'way': 'feasibility_at_once', 'by': 'in_plan', 'needs': ['feasibility', 'preliminary_design'],
      'is_open': in_plan or in_upper_plan},
    {'way': 'every_step', 'by': 'kind', 'needs': ['proposal', 'feasibility', 'preliminary_design'], 'is_open': true}
  ] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(total_investment is null, 'total_investment', null), if(is_urgent is null, 'is_urgent', null), if(is_urgent and legal_basis is null, 'legal_basis', null), if(simple_scheme is null, 'simple_scheme', null), if(single_content is null, 'single_content', null), if(in_plan is null, 'in_plan', null), if(in_upper_plan is null, 'in_upper_plan', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  param('simple_threshold')::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
