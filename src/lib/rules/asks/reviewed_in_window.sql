-- One row per project × what its dates lack.
select stg_project.project_id as subject, 'project' as owner_kind, 'milestone' as table_name,
  wanted.step as key_2, '1' as key_3, 'actual_on' as column_name
from stg_project
cross join (values ('reviewed')) as wanted(step)
left join stg_milestone as said
  on said.project_id = stg_project.project_id and said.step = wanted.step and actual_on is not null
where actual_on is null
union all
select project_id, 'project', 'project', null, null, 'plan_year'
from stg_project
where plan_year is null
union all
select project_id, 'project', 'project', null, null, 'status'
from stg_project
where status is null
