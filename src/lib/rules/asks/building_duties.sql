-- One row per project × duty that is not said: a supervisor, a body that answers, the days of procurement and contract.
select project_id as subject, null::VARCHAR as owner_kind, 'project' as table_name,
  null::VARCHAR as key_2, null::VARCHAR as key_3, 'is_supervised' as column_name
from stg_project
where is_supervised is null
union all
select project_id, null, 'project', null, null, 'implementing_body'
from stg_project
where implementing_body is null
union all
select stg_project.project_id, 'project', 'milestone', wanted.step, '1', 'actual_on'
from stg_project
cross join (values ('procurement_started'), ('contracted')) as wanted(step)
left join stg_milestone
  on stg_milestone.project_id = stg_project.project_id and stg_milestone.step = wanted.step and actual_on is not null
where actual_on is null
