-- One row per amount of a project that is as if written in 元 where its column is in 万元.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 金额与所在列的单位一致
-- en: Amounts are in the unit of their column
-- Both must say so: it is a thousand times the usual of its column, and as 元 it fits another amount of its row, which
-- is named.
with amount as (
  select project_id, source_file, source_sheet, source_row, unnest([
    {'what': 'total_investment', 'amount': total_investment},
    {'what': 'approved_estimate', 'amount': approved_estimate},
    {'what': 'contract_amount', 'amount': contract_amount},
    {'what': 'final_cost', 'amount': final_cost},
    {'what': 'requested', 'amount': requested},
    {'what': 'forecast', 'amount': forecast}
  ], recursive := true)
  from stg_project
  cross join context
  where currency = 'CNY'
),
usual as (
  select *, median(amount) over (partition by source_file, source_sheet, what) as usual from amount where amount > 0
),
paired as (
  select far.*, near.what as fitting, abs(ln(far.amount / 10000 / near.amount)) as misfit
  from usual as far
  inner join usual as near using (project_id)
  where far.amount >= 1000 * far.usual and near.amount < 1000 * near.usual
    and far.amount >= 100 * near.amount and far.amount / 10000 between near.amount / 100 and near.amount * 10
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  what || ' > ' || arg_min(fitting, misfit) || ': ' || amount as found, '≈ ' || amount // 10000 as expected
from paired
group by project_id, source_file, source_sheet, source_row, what, amount
