-- One row per project whose mark is not said.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and list_contains(param_list('mark'), evidence)
