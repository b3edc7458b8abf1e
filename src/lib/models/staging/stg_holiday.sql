-- One row per day that is worked or free against the week: the first row read.
-- key: day
-- filled: day, is_working, source_file, source_sheet, source_row
select holiday.*
from holiday
where holiday.rowid in (select min(rowid) from holiday group by "day")
  and "day" is not null and is_working is not null
