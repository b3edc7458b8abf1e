-- One row per project: it has handed in an O&M plan, and a renewal assessed the need of the new round.
select
  stg_project.project_id as subject,
  if(paper is null, 'no', if(need_assessed or not is_renewal, 'yes', if(need_assessed is null, null, 'no'))) as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when is_renewal and not need_assessed then 'breached'
    when paper is not null and (not is_renewal or need_assessed) then 'met'
    else 'unknown'
  end as verdict,
  if(paper is null, 'kind', if(is_renewal is null, 'is_renewal', 'need_assessed')) as evidence,
  if(paper is null, 'document', 'project') as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
left join project_paper on project_paper.project_id = stg_project.project_id and paper = 'om_plan'
