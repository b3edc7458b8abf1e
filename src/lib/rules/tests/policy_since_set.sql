-- One row per plan: drawn on or after the first day, which no text names; unknown until it is set locally.
select
  plan_year::VARCHAR as subject,
  as_of::VARCHAR as observed,
  param('first_day')::VARCHAR as required,
  'day' as unit,
  case as_of >= param('first_day') when true then 'met' when false then 'needs_judgement' else 'unknown' end as verdict,
  'as_of' as evidence,
  null::VARCHAR as source_table, null::VARCHAR as source_file, null::VARCHAR as source_sheet, null::INTEGER as source_row
from context
cross join setting
