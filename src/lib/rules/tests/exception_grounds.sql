-- One row per project: a legal basis and the written consent from above, both; one without the other is unfinished.
with asked as (
  select *, nullif(trim(legal_basis), '') is not null as has_basis from stg_project
)
select
  project_id as subject,
  case when superior_consent then 'yes' when not superior_consent then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when has_basis and superior_consent then 'met'
    when not superior_consent or (not has_basis and superior_consent is null) then 'not_applicable'
    else 'unknown'
  end as verdict,
  if(superior_consent and not has_basis, 'legal_basis', 'superior_consent') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
