-- One row per envelope of the plan year that does not say when it was handed in.
select year::VARCHAR as subject, 'envelope' as table_name, source as key_2, use as key_3, 'submitted_on' as column_name
from stg_envelope
where submitted_on is null
