-- One row per project: no further approvals, but for new civil works and high energy use.
select
  stg_project.project_id as subject,
  'procedure' as matter,
  [
    {'way': 'exempt', 'by': 'civil_works', 'needs': []::VARCHAR[], 'is_open': not (civil_works or high_energy)},
    {'way': 'further_approvals', 'by': if(civil_works, 'civil_works', 'high_energy'), 'is_open': civil_works or high_energy,
      'needs': list_concat(if(civil_works, ['siting', 'land_review', 'environment_review'], []),
        if(high_energy, ['energy_review'], []))}
  ] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(civil_works is null, 'civil_works', null), if(high_energy is null, 'high_energy', null)] as unsaid,
  'civil_works' as decided_by,
  if(civil_works, 'yes', 'no') as observed,
  null::VARCHAR as threshold,
  'yesno' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
