-- One row per project that does not say whether it is in the library or public.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and evidence in ('in_library', 'is_public')
