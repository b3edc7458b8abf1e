-- One row per system × month that was reported: the first row read; the month is its first day.
-- key: system_id, month
-- filled: system_id, month, source_file, source_sheet, source_row
select
  system as system_id,
  date_trunc('month', usage.month)::DATE as month,
  usage.* exclude (system, month)
from usage
where usage.rowid in (select min(rowid) from usage group by system, date_trunc('month', month))
  and system is not null and usage.month is not null
