-- One row per plan: its budget goes to finance between the named days of the year before.
select
  plan_year::VARCHAR as subject,
  '' as round,
  try_cast((plan_year - 1)::VARCHAR || '-' || param('budget_from') as DATE) as opens_on,
  if(count(year) = 0 or (min(submitted_on) is null and as_of > opens_on), null,
    try_cast((plan_year - 1)::VARCHAR || '-' || param('budget_to') as DATE)) as due_on,
  min(submitted_on) as done_on,
  'submitted_on' as evidence,
  'envelope' as source_table,
  any_value(source_file) as source_file, any_value(source_sheet) as source_sheet, any_value(source_row) as source_row
from context
left join stg_envelope on year = plan_year and (submitted_on <= as_of) is not false
group by plan_year, as_of
