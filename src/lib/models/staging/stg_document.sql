-- One row per project × document: the first row read.
-- key: project_id, kind
-- filled: project_id, kind, source_file, source_sheet, source_row
select project as project_id, document.* exclude (project)
from document
where document.rowid in (select min(rowid) from document group by project, kind)
  and project is not null and kind is not null
