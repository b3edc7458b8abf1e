-- One row per amount below nil.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 金额不为负
-- en: Money is never negative
with amount as (
  select 'project' as subject_kind, project_id as subject, name as what, unnest([
    total_investment, approved_estimate, contract_amount, final_cost, original_investment, requested, forecast,
    committed_later_years, annual_om_estimate
  ]) as amount, source_file, source_sheet, source_row
  from stg_project
  union all
  select 'system', system_id, name, building_cost, source_file, source_sheet, source_row from stg_system
  union all
  select 'system', system_id, concat_ws(' ', year, category), unnest([requested, budgeted, paid]),
    source_file, source_sheet, source_row
  from stg_om_cost
  union all
  select 'project', project_id, concat_ws(' ', year, source), unnest([planned, budgeted, paid]),
    source_file, source_sheet, source_row
  from stg_funding
  union all
  select 'envelope', "use", concat_ws(' ', year, source), amount, source_file, source_sheet, source_row
  from stg_envelope
)
select subject_kind, subject, source_file, source_sheet, source_row,
  concat_ws(': ', what, amount) as found, '≥ 0' as expected
from amount
where amount < 0
group by all
