-- One row per year × category of O&M, all systems added.
-- key: year, category
-- filled: year, category, count_systems
select year, category,
  sum(requested)::BIGINT as requested,
  sum(budgeted)::BIGINT as budgeted,
  sum(paid)::BIGINT as paid,
  count(distinct system_id)::INTEGER as count_systems
from om_line
group by year, category
