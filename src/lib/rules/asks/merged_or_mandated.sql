-- One row per project × what is not said of its place, of who asked for it, and of the review.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and (list_contains(param_list('yes'), evidence) or evidence = 'pre_review_passed')
union all
select project_id, 'project', 'mandated_by'
from stg_project
where mandated_by is null
