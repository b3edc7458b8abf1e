-- One row per plan: drawn between the regulation's first and last day, both included; the last may be moved locally.
select
  plan_year::VARCHAR as subject,
  as_of::VARCHAR as observed,
  coalesce(param('moved_last_day'), param('last_day')::DATE)::VARCHAR as required,
  'day' as unit,
  if(as_of >= param('first_day')::DATE and as_of <= required::DATE, 'met', 'needs_judgement') as verdict,
  'as_of' as evidence,
  null::VARCHAR as source_table, null::VARCHAR as source_file, null::VARCHAR as source_sheet, null::INTEGER as source_row
from context
cross join setting
