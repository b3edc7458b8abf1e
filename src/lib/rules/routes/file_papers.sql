-- One row per project: its file holds the listed papers, those of O&M where it is O&M, by the named step.
select
  stg_project.project_id as subject,
  'documents' as matter,
  [{
    'way': 'listed', 'by': 'kind', 'is_open': true, 'needs': if(kind = 'om', param_list('papers_om'), param_list('papers'))
  }] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in,
  if(param_text('due') = 'declared', is_declared, is_building) as is_due,
  if(param_text('due') = 'declared', 'declared_on', 'status') as due_by,
  false as is_doubtful,
  []::VARCHAR[] as unsaid,
  'kind' as decided_by,
  kind as observed,
  null::VARCHAR as threshold,
  'text' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
