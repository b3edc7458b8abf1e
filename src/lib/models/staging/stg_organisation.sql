-- One row per organisation of the list: the first row read for its id.
-- key: organisation_id
-- filled: organisation_id, source_file, source_sheet, source_row
select organisation.*
from organisation
where organisation.rowid in (select min(rowid) from organisation group by organisation_id)
  and organisation_id is not null
