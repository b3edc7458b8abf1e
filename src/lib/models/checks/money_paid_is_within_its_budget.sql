-- One row per line of O&M or funding that was paid more than its budget.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 支付不超过预算
-- en: Money paid is within its budget
with line as (
  select 'system' as subject_kind, system_id as subject, concat_ws(' ', year, category) as what, budgeted, paid,
    source_file, source_sheet, source_row
  from stg_om_cost
  union all
  select 'project', project_id, concat_ws(' ', year, source), budgeted, paid, source_file, source_sheet, source_row
  from stg_funding
)
select subject_kind, subject, source_file, source_sheet, source_row,
  what || ': ' || paid as found, '≤ ' || budgeted as expected
from line
where paid > budgeted
