-- One row per expert code: the first row read; the organisation resolved to an id.
-- key: code
-- filled: code, source_file, source_sheet, source_row
select
  expert.* exclude (organisation),
  coalesce(organisation_name.organisation_id, trim(expert.organisation)) as organisation_id
from expert
left join organisation_name on spelling = trim(expert.organisation)
where expert.rowid in (select min(rowid) from expert group by code)
  and code is not null
