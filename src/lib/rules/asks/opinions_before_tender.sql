-- One row per project × opinion of a named member that is not said or not dated, and the day procurement began.
select stg_project.project_id as subject, 'project' as owner_kind, 'opinion' as table_name, wanted.member as key_2,
  null::VARCHAR as key_3, wanted.cell as column_name
from stg_project
cross join (select unnest(param_list('members')) as member, cell from (values ('agrees'), ('given_on')) as asked(cell)) as wanted
left join stg_opinion on stg_opinion.project_id = stg_project.project_id and stg_opinion.member = wanted.member
where if(wanted.cell = 'agrees', agrees is null, given_on is null)
union all
select stg_project.project_id, 'project', 'milestone', 'procurement_started', '1', 'actual_on'
from stg_project
left join stg_milestone as said
  on said.project_id = stg_project.project_id and step = 'procurement_started' and actual_on is not null
where actual_on is null
union all
select project_id, 'project', 'project', null, null, 'status'
from stg_project
where status is null
