-- One row per system: its O&M of the plan year over its building cost, against the ceiling.
with plan as (select om_ratio.* from om_ratio inner join context on plan_year = year)
select
  dim_system.system_id as subject,
  ratio::VARCHAR as observed,
  param('om_ratio_ceiling')::VARCHAR as required,
  'share' as unit,
  case
    when plan.system_id is null or is_free_year then 'not_applicable'
    when ratio is null then 'unknown'
    when ratio <= param('om_ratio_ceiling') then 'met'
    else 'breached'
  end as verdict,
  case
    when om_amount is null then 'requested' when ratio is null then 'building_cost'
    else coalesce(nullif(om_amount_basis, 'mixed'), 'requested')
  end as evidence,
  if(ratio is null, 'system', 'om_cost') as source_table,
  if(ratio is null, dim_system.source_file, plan.source_file) as source_file,
  if(ratio is null, dim_system.source_sheet, plan.source_sheet) as source_sheet,
  if(ratio is null, dim_system.source_row, plan.source_row) as source_row
from dim_system
left join plan on plan.system_id = dim_system.system_id
