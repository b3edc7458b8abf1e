-- One row per project × amount that is not said: the approved estimate, and what was contracted.
select project_id as subject, 'project' as table_name, 'approved_estimate' as column_name
from stg_project
where approved_estimate is null
union all
select project_id, 'project', 'contract_amount'
from stg_project
where contract_amount is null and final_cost is null
