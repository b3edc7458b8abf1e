-- One row per system × year with O&M, and per listed system not out of use in the plan year.
-- key: system_id, year
-- filled: system_id, name, is_listed, year, source_file, source_sheet, source_row
-- om_amount: its lines added (see om_line); where their bases differ the basis is 'mixed'.
-- ratio: unknown without O&M or a building cost. excess: above the local benchmark in whole 分, nil at or below it.
-- is_free_year: the free period lasts to the year's last day; a year in which it ends is not free.
-- The source is the year's first O&M line, else the system's row.
with said as (
  select system_id, year,
    sum(requested)::BIGINT as requested,
    sum(budgeted)::BIGINT as budgeted,
    sum(paid)::BIGINT as paid,
    sum(om_amount)::BIGINT as om_amount,
    case when count(distinct om_amount_basis) > 1 then 'mixed' else min(om_amount_basis) end as om_amount_basis,
    min({'file': source_file, 'sheet': source_sheet, 'at': source_row}) as read
  from om_line
  group by system_id, year
),
spine as (
  select system_id, year from said
  union
  select system_id, plan_year from dim_system cross join context where is_listed and is_running is not false
)
select
  spine.system_id,
  dim_system.name,
  dim_system.organisation_id,
  dim_system.organisation_name,
  dim_system.status,
  dim_system.is_listed,
  spine.year,
  building_cost,
  building_cost_basis,
  requested,
  budgeted,
  paid,
  om_amount,
  om_amount_basis,
  om_amount / building_cost as ratio,
  accepted_on <= make_date(spine.year, 12, 31) and free_until >= make_date(spine.year, 12, 31) and warranty_months > 0
    as is_free_year,
  free_until,
  round(building_cost * om_benchmark)::BIGINT as benchmark_amount,
  case when om_amount > benchmark_amount then om_amount - benchmark_amount when om_amount <= benchmark_amount then 0 end
    as excess,
  coalesce(said.read.file, dim_system.source_file) as source_file,
  coalesce(said.read.sheet, dim_system.source_sheet) as source_sheet,
  coalesce(said.read.at, dim_system.source_row) as source_row
from spine
inner join dim_system on dim_system.system_id = spine.system_id
left join said on said.system_id = spine.system_id and said.year = spine.year
cross join setting
