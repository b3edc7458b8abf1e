-- One row per project: all that is asked of an addition to the plan, and finance was heard, whatever it said.
select
  stg_project.project_id as subject,
  param_piece('yes') as piece,
  case when piece['value'] then 'yes' when not piece['value'] then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when not piece['value'] then 'breached'
    when piece['value'] and coalesce(given_on::VARCHAR, agrees::VARCHAR) is not null then 'met'
    else 'unknown'
  end as verdict,
  if(piece['value'], 'agrees', piece['name']) as evidence,
  case evidence when 'agrees' then 'opinion' else 'project' end as source_table,
  case evidence when 'agrees' then heard.source_file else stg_project.source_file end as source_file,
  case evidence when 'agrees' then heard.source_sheet else stg_project.source_sheet end as source_sheet,
  case evidence when 'agrees' then heard.source_row else stg_project.source_row end as source_row
from stg_project
left join (select project_id, given_on, agrees, source_file, source_sheet, source_row from stg_opinion where member = 'finance') as heard
  on heard.project_id = stg_project.project_id
