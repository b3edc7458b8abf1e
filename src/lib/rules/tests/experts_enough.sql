-- One row per project: of each category that its review calls for, the pool holds enough experts from outside its units.
with fewest as (select project_id, min(count_free) as count_free from expert_category group by project_id)
select
  stg_project.project_id as subject,
  count_free::VARCHAR as observed,
  param('experts_each')::VARCHAR as required,
  'count' as unit,
  case
    when count_free is null or not exists (from stg_expert) then 'unknown'
    when count_free >= param('experts_each') then 'met'
    else 'needs_judgement'
  end as verdict,
  'expert_categories' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
cross join setting
left join fewest on fewest.project_id = stg_project.project_id
