-- One row per project × what tells use from trial: the day a system of it went live, how far it is, the day of acceptance.
select project_id as subject, 'system' as owner_kind, system_id as owner, 'system' as table_name,
  null::VARCHAR as key_2, null::VARCHAR as key_3, 'live_on' as column_name
from stg_system
where live_on is null
union all
select project_id, 'project', project_id, 'project', null, null, 'status'
from stg_project
where status is null
union all
select stg_project.project_id, 'project', stg_project.project_id, 'milestone', 'accepted', '1', 'actual_on'
from stg_project
left join stg_milestone on stg_milestone.project_id = stg_project.project_id and step = 'accepted' and actual_on is not null
where actual_on is null
