-- One row per finding without a day by which it is to be mended.
select project_id as subject, subject_kind as owner_kind, subject as owner, 'breach' as table_name,
  breached_rule as key_2, found_on::VARCHAR as key_3, 'mend_by' as column_name
from mending_order
where mend_by is null and origin = 'breach'
