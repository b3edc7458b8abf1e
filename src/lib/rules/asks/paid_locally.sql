-- One row per project that does not say whose money pays for it: the amount of the first source of its own place.
select stg_project.project_id as subject, 'project' as owner_kind, 'funding' as table_name,
  context.plan_year::VARCHAR as key_2, list_extract(param_list('local_sources'), 1) as key_3, 'planned' as column_name
from stg_project
cross join context
left join stg_funding on stg_funding.project_id = stg_project.project_id
  and year = context.plan_year and source = list_extract(param_list('local_sources'), 1)
where planned is null
