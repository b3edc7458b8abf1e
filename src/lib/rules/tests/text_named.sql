-- One row per project: the body that carries it out and the post that answers for it are named.
select
  project_id as subject,
  if(nullif(trim(implementing_body), '') is null or nullif(trim(responsible_post), '') is null, null, 'yes') as observed,
  'yes' as required,
  'yesno' as unit,
  if(observed = 'yes', 'met', 'unknown') as verdict,
  if(nullif(trim(implementing_body), '') is null, 'implementing_body', 'responsible_post') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
