-- One row per project: until it is accepted and its acceptance filed, what has been paid stays below its contract.
with money as (
  select project_id, sum(paid) as paid from stg_funding group by project_id
),
step_done as (
  select project_id, bool_or(step = 'accepted') as is_accepted, bool_or(step = 'filed') as is_filed
  from stg_milestone
  cross join context
  where actual_on <= as_of
  group by project_id
),
asked as (
  select stg_project.*, is_filed, paid / nullif(contract_amount, 0) as share,
    case
      when is_accepted or status = 'accepted' then true
      when list_contains(param_list('before_acceptance'), status) then false
    end as accepted
  from stg_project
  left join money on money.project_id = stg_project.project_id
  left join step_done on step_done.project_id = stg_project.project_id
)
select project_id as subject, share::VARCHAR as observed, null::VARCHAR as required, 'share' as unit,
  case
    when share < 1 or (accepted and is_filed) then 'met'
    when share >= 1 and not accepted then 'breached'
    else 'unknown'
  end as verdict,
  if(contract_amount is null, 'contract_amount', 'status') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
