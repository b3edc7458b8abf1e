-- One row per project: an exception holds only where its legal basis names a law or regulation, told by how its name ends.
with asked as (
  select *,
    regexp_replace(legal_basis, replace(param('not_law_endings'), ';', '|'), '', 'g') as basis,
    '(' || replace(param('law_endings'), ';', '|') || ')(第|\P{Han}|$)' as named
  from stg_project
)
select
  project_id as subject,
  legal_basis as observed,
  null::VARCHAR as required,
  'text' as unit,
  case when regexp_matches(basis, named) then 'met' else 'not_applicable' end as verdict,
  'legal_basis' as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
