-- One row per project × what is not said of its approval, its start and what it cost.
select project_id as subject, null::VARCHAR as owner_kind, 'project' as table_name,
  null::VARCHAR as key_2, null::VARCHAR as key_3, 'status' as column_name
from stg_project
where status is null
union all
select stg_project.project_id, 'project', 'milestone', wanted.step, '1', 'actual_on'
from stg_project
cross join (values ('approved'), ('build_started')) as wanted(step)
left join stg_milestone
  on stg_milestone.project_id = stg_project.project_id and stg_milestone.step = wanted.step and actual_on is not null
where actual_on is null
union all
select project_id, null, 'project', null, null, 'approved_estimate'
from stg_project
where approved_estimate is null
union all
select project_id, null, 'project', null, null, 'final_cost'
from stg_project
where final_cost is null and status = 'accepted'
