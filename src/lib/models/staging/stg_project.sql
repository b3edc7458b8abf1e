-- One row per project: the first row read for its id; its organisation resolved to an id.
-- key: project_id
-- filled: project_id, source_file, source_sheet, source_row
-- kept: as a table, because many models read it
-- An organisation that is in no list keeps its spelling as its id; lead and participants stay as the export spells them.
select
  project.* exclude (organisation),
  coalesce(organisation_name.organisation_id, trim(project.organisation)) as organisation_id
from project
left join organisation_name on spelling = trim(project.organisation)
where project.rowid in (select min(rowid) from project group by project_id)
  and project_id is not null
