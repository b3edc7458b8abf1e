-- No row: what is missing is a local setting, no cell of anybody.
select plan_year::VARCHAR as subject, 'organisation' as table_name, null::VARCHAR as owner, 'duty' as column_name
from context
where false
