-- One row per project × decision × item: the first row read.
-- key: project_id, decided_on, item
-- filled: project_id, decided_on, item, source_file, source_sheet, source_row
select project as project_id, change.* exclude (project)
from change
where change.rowid in (select min(rowid) from change group by project, decided_on, item)
  and project is not null and decided_on is not null and item is not null
