-- One row per project × what is asked of an addition to the plan and not said; and finance's opinion.
select project_id as subject, null::VARCHAR as owner_kind, 'project' as table_name,
  null::VARCHAR as key_2, evidence as column_name
from project_evidence
where value is null and list_contains(param_list('yes'), evidence)
union all
select stg_project.project_id, 'project', 'opinion', 'finance', 'agrees'
from stg_project
left join stg_opinion on stg_opinion.project_id = stg_project.project_id and member = 'finance'
where agrees is null and given_on is null
