-- One row per project × member that gave an opinion: the first row read.
-- key: project_id, member
-- filled: project_id, member, source_file, source_sheet, source_row
select project as project_id, opinion.* exclude (project)
from opinion
where opinion.rowid in (select min(rowid) from opinion group by project, member)
  and project is not null and member is not null
