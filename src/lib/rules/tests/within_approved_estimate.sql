-- One row per project: what it cost, else what it is contracted for, as a share of its approved estimate, at most all of it.
with asked as (
  select *, if(final_cost > 0, 'final_cost', 'contract_amount') as basis,
    case when final_cost > 0 then final_cost when contract_amount > 0 then contract_amount end as cost,
    case when approved_estimate > 0 then approved_estimate end as estimate
  from stg_project
)
select
  project_id as subject,
  (cost / estimate)::VARCHAR as observed,
  '1' as required,
  'share' as unit,
  case
    when cost is null or estimate is null then 'unknown'
    when cost <= estimate then 'met'
    else 'breached'
  end as verdict,
  if(cost is not null and estimate is null, 'approved_estimate', basis) as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
