-- One row per system of the list: the first row read for its id; its organisation resolved to an id.
-- key: system_id
-- filled: system_id, source_file, source_sheet, source_row
-- kept: as a table, because many models read it
select
  system.* exclude (organisation, project),
  coalesce(organisation_name.organisation_id, trim(system.organisation)) as organisation_id,
  system.project as project_id
from system
left join organisation_name on spelling = trim(system.organisation)
where system.rowid in (select min(rowid) from system group by system_id)
  and system_id is not null
