-- One row per change that does not say who approved it.
select project_id as subject, 'project' as owner_kind, 'change' as table_name, decided_on::VARCHAR as key_2, item as key_3,
  'approved_by' as column_name
from stg_change
where approved_by is null and is_tender_saving is not true
