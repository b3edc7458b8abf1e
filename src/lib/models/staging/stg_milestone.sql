-- One row per project × step × round: the first row read.
-- key: project_id, step, round
-- filled: project_id, step, round, source_file, source_sheet, source_row
select project as project_id, milestone.* exclude (project)
from milestone
where milestone.rowid in (select min(rowid) from milestone group by project, step, round)
  and project is not null and step is not null and round is not null
