-- One row per project × what is not said of its framework, who takes part and when it was declared; and a part's whole.
select project_id as subject, project_id as owner, 'project' as table_name, evidence as column_name
from project_evidence
where value is null
  and list_contains(
    list_concat(list_concat(param_list('yes'), param_list('no')), ['shared_with_counties', 'fits_existing']), evidence
  )
union all
select project_id, project_id, 'project', 'lead'
from stg_project
where lead is null
union all
select project_id, project_id, 'project', 'participants'
from stg_project
where participants is null
union all
select project_id, project_id, 'project', 'framework_on'
from stg_project
where framework_on is null
union all
select project_id, project_id, 'project', 'declared_on'
from stg_project
where declared_on is null
union all
select part.project_id, whole.project_id, 'project', 'framework_on'
from stg_project as part
inner join stg_project as whole on whole.project_id = part.part_of
where whole.framework_on is null
