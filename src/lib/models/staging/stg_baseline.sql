-- One row per project × date on which a baseline was set: the first row read.
-- key: project_id, set_on
-- filled: project_id, set_on, source_file, source_sheet, source_row
select project as project_id, baseline.* exclude (project)
from baseline
where baseline.rowid in (select min(rowid) from baseline group by project, set_on)
  and project is not null and set_on is not null
