-- One row per organisation of the list × duty it holds.
-- key: organisation_id, duty
-- filled: organisation_id, duty, source_file, source_sheet, source_row
-- One that is marked as the data centre holds that duty whether it says so or not.
select organisation_id, name, unnest(string_split(duty, ';')) as duty, source_file, source_sheet, source_row
from stg_organisation
union
select organisation_id, name, 'data_centre', source_file, source_sheet, source_row
from stg_organisation
where is_data_centre
