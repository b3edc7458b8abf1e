-- One row per project × amount that is not said: the contract, the estimate.
select project_id as subject, 'project' as table_name, 'contract_amount' as column_name
from stg_project
where contract_amount is null
union all
select project_id, 'project', 'approved_estimate'
from stg_project
where approved_estimate is null
