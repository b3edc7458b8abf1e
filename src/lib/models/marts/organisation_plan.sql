-- One row per organisation × plan year: what it asks for.
-- key: organisation_id, plan_year
-- filled: count_projects, count_with_amount
select organisation_id, any_value(organisation_name) as organisation_name, plan_year,
  count(*)::INTEGER as count_projects,
  count(amount)::INTEGER as count_with_amount,
  sum(amount)::BIGINT as amount
from project_money
group by organisation_id, plan_year
