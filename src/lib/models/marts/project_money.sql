-- One row per project: what it asks of its plan year and what its building cost, each with its basis.
-- key: project_id
-- filled: project_id, source_file, source_sheet, source_row
-- amount: requested; else the total less what later years are committed to; else unknown.
-- building_cost: final accounts, else contract, else approved estimate; O&M and third-party work build nothing.
-- accepted_on: final acceptance, by the as-of date.
with priced as (
  select project_id, name, organisation_id, stg_project.plan_year, kind, field, status, level, district,
    requested, total_investment, approved_estimate, contract_amount, final_cost, committed_later_years,
    warranty_months, stg_project.plan_year = context.plan_year as in_plan_year,
    case
      when requested is not null then 'requested'
      when total_investment is null then null
      when committed_later_years is null then 'total_investment'
      when committed_later_years <= total_investment then 'total_less_later_years'
    end as amount_basis,
    case
      when kind in ('om', 'third_party') then null
      when final_cost > 0 then 'final_cost'
      when contract_amount > 0 then 'contract_amount'
      when approved_estimate > 0 then 'approved_estimate'
    end as building_cost_basis,
    source_file, source_sheet, source_row
  from stg_project
  cross join context
)
select
  priced.project_id,
  priced.name,
  priced.organisation_id,
  dim_organisation.name as organisation_name,
  plan_year,
  kind,
  field,
  status,
  coalesce(priced.level, dim_organisation.level) as level,
  coalesce(priced.district, dim_organisation.district) as district,
  requested,
  total_investment,
  approved_estimate,
  contract_amount,
  final_cost,
  case amount_basis
    when 'requested' then requested
    when 'total_investment' then total_investment
    when 'total_less_later_years' then total_investment - committed_later_years
  end as amount,
  amount_basis,
  case building_cost_basis
    when 'final_cost' then final_cost
    when 'contract_amount' then contract_amount
    when 'approved_estimate' then approved_estimate
  end as building_cost,
  building_cost_basis,
  accepted_on,
  warranty_months,
  in_plan_year,
  kind = 'continued' as is_committed,
  priced.source_file,
  priced.source_sheet,
  priced.source_row
from priced
left join project_acceptance on project_acceptance.project_id = priced.project_id
left join dim_organisation on dim_organisation.organisation_id = priced.organisation_id
