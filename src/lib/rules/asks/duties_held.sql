-- One row per organisation of the list that does not say its duties.
select plan_year::VARCHAR as subject, 'organisation' as table_name, organisation_id as owner, 'duty' as column_name
from stg_organisation
cross join context
where duty is null
