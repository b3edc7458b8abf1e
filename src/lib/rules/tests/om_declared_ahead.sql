-- One row per project: declared by the last day of the year that lies so many years before the year of its money.
with asked as (
  select *, (make_date(plan_year - param('om_request_lead_years') + 1, 1, 1) - 1)::DATE as last_day from stg_project
)
select
  project_id as subject,
  declared_on::VARCHAR as observed,
  last_day::VARCHAR as required,
  'day' as unit,
  case
    when declared_on is null or last_day is null then 'unknown'
    when declared_on <= last_day then 'met'
    else 'breached'
  end as verdict,
  if(declared_on is not null and plan_year is null, 'plan_year', 'declared_on') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
