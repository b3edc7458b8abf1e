-- One row per class × observation of an estimate and what it became: the first row read.
-- key: class, observation
-- filled: class, observation, estimate, final, source_file, source_sheet, source_row
select overrun_class.*
from overrun_class
where overrun_class.rowid in (select min(rowid) from overrun_class group by class, observation)
  and class is not null and observation is not null and estimate is not null and final is not null
