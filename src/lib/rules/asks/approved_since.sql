-- One row per project without a day of approval.
select stg_project.project_id as subject, 'project' as owner_kind, 'milestone' as table_name,
  'approved' as key_2, '1' as key_3, 'actual_on' as column_name
from stg_project
left join stg_milestone
  on stg_milestone.project_id = stg_project.project_id and step = 'approved' and actual_on is not null
where actual_on is null
