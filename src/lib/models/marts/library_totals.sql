-- One row per plan year × kind of project; projects that do not say either are their own rows.
-- key: plan_year, kind
-- filled: count_projects, count_with_amount
select plan_year, kind,
  count(*)::INTEGER as count_projects,
  count(amount)::INTEGER as count_with_amount,
  sum(amount)::BIGINT as amount
from project_money
group by plan_year, kind
