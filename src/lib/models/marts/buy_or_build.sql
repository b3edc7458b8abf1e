-- One row per service purchase: what buying costs over the life of the system, and what building and running would.
-- key: project_id
-- filled: project_id
-- Fees and O&M are spread evenly over the years of the local life, each paid at its end and discounted at the local rate;
-- building is paid at once.
with discount as (
  select case when discount_rate = 0 then 1
    else (1 - (1 + discount_rate) ** (-system_life_months / 12)) / (discount_rate * system_life_months / 12) end as factor
  from setting
)
select
  project_id,
  round(buy_fee_total * factor)::BIGINT as buy_cost,
  round(build_total + build_om_total * factor)::BIGINT as build_cost
from stg_project
cross join discount
where kind = 'purchase'
