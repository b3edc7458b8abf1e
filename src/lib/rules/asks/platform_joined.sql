-- One row per system × column that its purpose makes decide and that is not said; without a purpose, of any.
select system_id as subject, 'system' as table_name, 'purpose' as column_name
from stg_system
where purpose is null
union all
select system_id, 'system', 'on_unified_platform'
from stg_system
where on_unified_platform is null and coalesce(purpose, 'service') = 'service'
union all
select system_id, 'system', 'on_office_platform'
from stg_system
where on_office_platform is null and coalesce(purpose, 'office') = 'office'
union all
select system_id, 'system', 'is_classified'
from stg_system
where is_classified is null and coalesce(purpose, 'office') = 'office'
