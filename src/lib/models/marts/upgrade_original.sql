-- One row per upgrade: its total and what the original cost.
-- key: project_id
-- filled: project_id
-- original: as the upgrade says; else of the project that built the system its approved estimate, contract or final accounts.
select
  upgrade.project_id,
  upgrade.total_investment,
  coalesce(upgrade.original_investment, built.approved_estimate, built.contract_amount, built.final_cost) as original,
  case
    when upgrade.original_investment is not null then 'original_investment'
    when built.approved_estimate is not null then 'approved_estimate'
    when built.contract_amount is not null then 'contract_amount'
    when built.final_cost is not null then 'final_cost'
  end as original_basis
from stg_project as upgrade
left join dim_system on dim_system.system_id = upgrade.upgrades_system
left join stg_project as built on built.project_id = dim_system.project_id and built.project_id <> upgrade.project_id
where upgrade.kind = 'upgrade'
