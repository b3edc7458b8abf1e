-- One row per plan year: what its list asks is within the money that is said to be there for the year.
select
  plan_year::VARCHAR as subject,
  amount::VARCHAR as observed,
  envelope::VARCHAR as required,
  'yuan' as unit,
  case
    when amount > envelope then 'breached'
    when envelope is null or count_listed = 0 or count_unsaid + count_unpriced > 0 then 'unknown'
    else 'met'
  end as verdict,
  'amount' as evidence,
  'envelope' as source_table,
  null::VARCHAR as source_file, null::VARCHAR as source_sheet, null::INTEGER as source_row
from plan_list
