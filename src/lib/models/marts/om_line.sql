-- One row per system × year × category of O&M, with the amount that stands for it.
-- key: system_id, year, category
-- filled: system_id, year, category, count_lines, source_file, source_sheet, source_row
-- om_amount: before the plan year paid, else budgeted, else requested; from the plan year on budgeted, else requested.
select system_id, year, category, requested, budgeted, paid,
  case
    when paid is not null and year < plan_year then 'paid'
    when budgeted is not null then 'budgeted'
    when requested is not null then 'requested'
  end as om_amount_basis,
  case om_amount_basis when 'paid' then paid when 'budgeted' then budgeted when 'requested' then requested end
    as om_amount,
  count_lines, source_file, source_sheet, source_row
from stg_om_cost
cross join context
