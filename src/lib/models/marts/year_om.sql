-- One row per year of O&M, all systems added; how many systems say each amount is its coverage.
-- key: year
-- filled: year, count_systems, count_requested, count_budgeted, count_paid
select year,
  sum(requested)::BIGINT as requested,
  sum(budgeted)::BIGINT as budgeted,
  sum(paid)::BIGINT as paid,
  count(distinct system_id)::INTEGER as count_systems,
  (count(distinct system_id) filter (requested is not null))::INTEGER as count_requested,
  (count(distinct system_id) filter (budgeted is not null))::INTEGER as count_budgeted,
  (count(distinct system_id) filter (paid is not null))::INTEGER as count_paid
from om_line
group by year
