-- One row per project × what it does not say: its plan year, its total.
select project_id as subject, 'project' as table_name, 'plan_year' as column_name
from stg_project
where plan_year is null
union all
select project_id, 'project', 'total_investment'
from stg_project
where total_investment is null
