-- One row per line of money without a budget, and per project whose decision is not said.
select project_id as subject, 'project' as owner_kind, 'funding' as table_name,
  year::VARCHAR as key_2, source as key_3, 'budgeted' as column_name
from stg_funding
where budgeted is null
union all
select project_id, null, 'project', null, null, evidence
from project_evidence
where value is null and evidence in ('leadership_consent')
