-- One row per change of a unit's own that says no ground.
select project_id as subject, 'project' as owner_kind, 'change' as table_name, decided_on::VARCHAR as key_2, item as key_3,
  'ground' as column_name
from stg_change
where ground is null and is_tender_saving is not true and coalesce(approved_by, 'unit') = 'unit'
