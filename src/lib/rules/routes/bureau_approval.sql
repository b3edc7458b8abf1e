-- One row per project: the digital authority approves it; the text also names another.
select
  stg_project.project_id as subject,
  'approval' as matter,
  [{'way': 'bureau', 'by': 'approval_channel', 'is_open': true, 'needs': ['own_channel']}] as ways,
  string_split(approval_channel || '_channel', ';') as has,
  'approval_channel' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  true as is_doubtful,
  []::VARCHAR[] as unsaid,
  'approval_channel' as decided_by,
  approval_channel as observed,
  null::VARCHAR as threshold,
  'text' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
