-- One row per plan: drawn on or after the first day of the regulation.
select
  plan_year::VARCHAR as subject,
  as_of::VARCHAR as observed,
  param('first_day') as required,
  'day' as unit,
  if(as_of >= param('first_day')::DATE, 'met', 'needs_judgement') as verdict,
  'as_of' as evidence,
  null::VARCHAR as source_table, null::VARCHAR as source_file, null::VARCHAR as source_sheet, null::INTEGER as source_row
from context
