-- One row per project × fixed step without a day.
select stg_project.project_id as subject, 'project' as owner_kind, 'milestone' as table_name,
  wanted.step as key_2, '1' as key_3, 'actual_on' as column_name
from stg_project
cross join (values ('approved'), ('design_reviewed'), ('budget_assessed'), ('procurement_started'), ('precheck'), ('accepted'))
  as wanted(step)
left join stg_milestone as said
  on said.project_id = stg_project.project_id and said.step = wanted.step and actual_on is not null
where actual_on is null
