-- One row per breach of a project without a day by which it is mended.
select subject, 'project' as owner_kind, subject as owner, 'breach' as table_name, rule as key_2,
  found_on::VARCHAR as key_3, 'mend_by' as column_name
from stg_breach
where mend_by is null
