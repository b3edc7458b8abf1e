-- One row per project × outcome of a review that is not said and still matters.
select project_id as subject, 'project' as table_name, 'pre_review_passed' as column_name
from stg_project
where pre_review_passed is null
union all
select project_id, 'project', 'expert_review_ordered'
from stg_project
where expert_review_ordered is null and expert_review_passed is not true
union all
select project_id, 'project', 'expert_review_passed'
from stg_project
where expert_review_passed is null and expert_review_ordered is not false
