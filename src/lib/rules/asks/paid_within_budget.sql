-- One row per line of money × what it does not say, and per project without its day of contract or its way of accounting.
select project_id as subject, 'project' as owner_kind, 'funding' as table_name,
  year::VARCHAR as key_2, source as key_3, 'budgeted' as column_name
from stg_funding
where budgeted is null
union all
select project_id, 'project', 'funding', year::VARCHAR, source, 'paid'
from stg_funding
where paid is null
union all
select stg_project.project_id, 'project', 'milestone', 'contracted', '1', 'actual_on'
from stg_project
left join stg_milestone
  on stg_milestone.project_id = stg_project.project_id and step = 'contracted' and actual_on is not null
where actual_on is null
union all
select project_id, null, 'project', null, null, evidence
from project_evidence
where value is null and evidence in ('accounted_apart')
