-- One row per project × what is not said of its parent's consent and its one plan.
select project_id as subject, 'project' as table_name, evidence as column_name
from project_evidence
where value is null and evidence = 'parent_consent'
union all
select project_id, 'project', 'field'
from stg_project
where field is null
union all
select project_id, 'project', 'lead'
from stg_project
where lead is null
union all
select project_id, 'project', 'framework_on'
from stg_project
where framework_on is null
union all
select project_id, 'project', 'declared_on'
from stg_project
where declared_on is null
