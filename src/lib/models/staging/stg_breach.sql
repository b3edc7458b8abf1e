-- One row per subject × rule × date found: the first row read.
-- key: subject, rule, found_on
-- filled: subject, rule, found_on, source_file, source_sheet, source_row
select breach.*
from breach
where breach.rowid in (select min(rowid) from breach group by subject, rule, found_on)
  and subject is not null and rule is not null and found_on is not null
