-- One row per project: a feasibility study and a preliminary design, or one plan where it is deep enough and required or urgent.
select
  stg_project.project_id as subject,
  'documents' as matter,
  [
    {'way': 'feasibility_and_design', 'by': 'kind', 'needs': ['feasibility', 'preliminary_design'], 'is_open': true},
    {'way': 'urgent_plan', 'by': 'deep_enough', 'needs': ['implementation_plan'],
      'is_open': deep_enough and (list_contains(param_list('from_above'), mandated_by)
        or (is_urgent and list_contains(param_list('grounds'), urgent_ground)))}
  ] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(deep_enough is null, 'deep_enough', null), if(is_urgent is null, 'is_urgent', null), if(urgent_ground is null, 'urgent_ground', null),
    if(mandated_by is null, 'mandated_by', null)] as unsaid,
  'kind' as decided_by,
  kind as observed,
  null::VARCHAR as threshold,
  'text' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
