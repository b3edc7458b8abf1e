-- One row per project × what is not said of its sharing and of the review.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and evidence in ('shares_data', 'pre_review_passed')
