-- One row per project × what its scope lacks: who invests, and the amount of the first source that would settle it.
select project_id as subject, 'project' as owner_kind, 'project' as table_name,
  null::VARCHAR as key_2, null::VARCHAR as key_3, 'investor' as column_name
from stg_project
where investor is null
union all
select stg_project.project_id, 'project', 'funding', context.plan_year::VARCHAR, list_extract(param_list('sources'), 1), 'planned'
from stg_project
cross join context
left join stg_funding on stg_funding.project_id = stg_project.project_id
  and year = context.plan_year and source = list_extract(param_list('sources'), 1)
where planned is null
