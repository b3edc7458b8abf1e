-- One row per project × what is not said of its last payment: the contract, the status, the day of filing.
select project_id as subject, null::VARCHAR as owner_kind, 'project' as table_name,
  null::VARCHAR as key_2, null::VARCHAR as key_3, 'contract_amount' as column_name
from stg_project
where contract_amount is null
union all
select project_id, null, 'project', null, null, 'status'
from stg_project
where status is null
union all
select stg_project.project_id, 'project', 'milestone', 'filed', '1', 'actual_on'
from stg_project
left join stg_milestone
  on stg_milestone.project_id = stg_project.project_id and step = 'filed' and actual_on is not null
where actual_on is null
