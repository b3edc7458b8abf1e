-- One row per project: the design of a project of the named investors is reviewed by the digital bureau and agreed by the leadership.
select
  stg_project.project_id as subject,
  'approval' as matter,
  [{
    'way': 'centre_and_leadership', 'by': 'investor', 'needs': ['digital', 'leadership_consent'],
    'is_open': list_contains(param_list('investors'), investor)
  }] as ways,
  case
    when leadership_consent then string_split(consents || ';leadership_consent', ';')
    when not leadership_consent then string_split(consents, ';')
  end as has,
  if(leadership_consent is null, 'leadership_consent', 'opinion') as kept_in,
  is_approved as is_due,
  'status' as due_by,
  false as is_doubtful,
  ['investor'] as unsaid,
  'investor' as decided_by,
  investor as observed,
  null::VARCHAR as threshold,
  'text' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
