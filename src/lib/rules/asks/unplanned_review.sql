-- One row per project × what is not said of the plan, of who asks for it, and of its review.
select project_id as subject, 'project' as table_name, 'in_plan' as column_name
from stg_project
where in_plan is null
union all
select project_id, 'project', 'mandated_by'
from stg_project
where mandated_by is null
union all
select project_id, 'project', 'pre_review_passed'
from stg_project
where pre_review_passed is null
