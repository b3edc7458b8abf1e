-- One row per system × month that was reported; a gap stays a gap.
-- key: system_id, month
-- filled: system_id, month, source_file, source_sheet, source_row
-- A rate of nobody authorised, or against no design, is unknown.
select system_id, month, authorised_users, active_users,
  case when authorised_users > 0 then active_users / authorised_users end as rate,
  transactions, designed_transactions,
  case when designed_transactions > 0 then transactions / designed_transactions end as transaction_rate,
  source_file, source_sheet, source_row
from stg_usage
