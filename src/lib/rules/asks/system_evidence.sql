-- One row per system × piece of evidence that the rule asks for and the export does not say.
select system_id as subject, 'system' as table_name, evidence as column_name
from system_evidence
where value is null and list_contains(list_concat(param_list('yes'), param_list('no')), evidence)
