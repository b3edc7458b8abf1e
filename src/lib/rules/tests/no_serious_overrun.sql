-- One row per project: what it cost, else what it is contracted for, is not above its estimate by more than the local share.
-- People decide on discipline; this shows what they look at.
select
  project_id as subject,
  (coalesce(nullif(final_cost, 0), contract_amount) / nullif(approved_estimate, 0) - 1)::VARCHAR as observed,
  param('serious_overrun')::VARCHAR as required,
  'share' as unit,
  case
    when coalesce(nullif(final_cost, 0), contract_amount) is null or nullif(approved_estimate, 0) is null then 'unknown'
    when coalesce(nullif(final_cost, 0), contract_amount) > approved_estimate * (1 + param('serious_overrun'))
      then 'needs_judgement'
    else 'met'
  end as verdict,
  if(nullif(approved_estimate, 0) is null, 'approved_estimate', if(final_cost > 0, 'final_cost', 'contract_amount')) as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
cross join setting
