-- One row per project × kind × date of a report: the first row read.
-- key: project_id, kind, reported_on
-- filled: project_id, kind, reported_on, source_file, source_sheet, source_row
select project as project_id, report.* exclude (project)
from report
where report.rowid in (select min(rowid) from report group by project, kind, reported_on)
  and project is not null and kind is not null and reported_on is not null
