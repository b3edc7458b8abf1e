-- One row per project with money: where it comes from.
-- key: project_id
-- filled: project_id, sources, is_stated, source_file, source_sheet, source_row
-- A line without an amount above nil is no money. is_stated: none of it is from a source not stated.
select
  project_id,
  string_agg(distinct source, ';' order by source) as sources,
  bool_and(source <> 'unstated') as is_stated,
  arg_min(source_file, source_row) as source_file,
  arg_min(source_sheet, source_row) as source_sheet,
  min(source_row) as source_row
from stg_funding
where greatest(planned, budgeted, paid) > 0
group by project_id
