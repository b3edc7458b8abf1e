-- One row per plan year: its list is within the money there is for the year, and the leadership decided on all of it.
select
  plan_year::VARCHAR as subject,
  amount::VARCHAR as observed,
  envelope::VARCHAR as required,
  'yuan' as unit,
  case
    when amount > envelope or count_refused > 0 then 'breached'
    when envelope is null or count_listed = 0 or count_unsaid + count_undecided + count_unpriced > 0 then 'unknown'
    else 'met'
  end as verdict,
  if(count_refused + count_undecided > 0, 'leadership_consent', 'amount') as evidence,
  if(evidence = 'amount', 'envelope', 'project') as source_table,
  if(evidence = 'amount', null, first_file) as source_file,
  if(evidence = 'amount', null, first_sheet) as source_sheet,
  if(evidence = 'amount', null, first_row) as source_row
from plan_list
