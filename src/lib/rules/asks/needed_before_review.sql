-- One row per project × what is not said of the argument for it and of the review.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and evidence in ('found_needed', 'expert_review_ordered')
