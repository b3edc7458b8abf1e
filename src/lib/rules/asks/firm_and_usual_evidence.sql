-- One row per project × piece of evidence that the rule asks for and the export does not say.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and list_contains(list_concat(param_list('must'), param_list('should')), evidence)
