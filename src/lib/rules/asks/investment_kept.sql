-- One row per changed project without an estimate or a contract, and per change that says neither amount or no approval.
select distinct project_id as subject, null::VARCHAR as owner_kind, 'project' as table_name,
  null::VARCHAR as key_2, null::VARCHAR as key_3, 'approved_estimate' as column_name
from stg_project
inner join stg_change using (project_id)
where approved_estimate is null
union all
select distinct project_id, null, 'project', null, null, 'contract_amount'
from stg_project
inner join stg_change using (project_id)
where contract_amount is null
union all
select project_id, 'project', 'change', decided_on::VARCHAR, item, 'approved_by'
from stg_change
where approved_by is null and is_tender_saving is not true
union all
select project_id, 'project', 'change', decided_on::VARCHAR, item, 'added'
from stg_change
where added is null and removed is null and is_tender_saving is not true
