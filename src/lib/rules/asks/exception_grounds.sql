-- One row per project × half of the exception that is not said.
select project_id as subject, 'project' as table_name, 'legal_basis' as column_name
from stg_project
where legal_basis is null
union all
select project_id, 'project', 'superior_consent'
from stg_project
where superior_consent is null
