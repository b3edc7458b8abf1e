-- One row per project without a plan year or an amount, and per project alike that has no amount.
select project_id as subject, null::VARCHAR as owner_kind, null::VARCHAR as owner, 'project' as table_name,
  'plan_year' as column_name
from stg_project
where plan_year is null
union all
select project_id, null, null, 'project', 'total_investment'
from stg_project
where total_investment is null and requested is null
union all
select project_id, 'project', twin_id, 'project', 'total_investment'
from project_twin
where twin_amount is null
