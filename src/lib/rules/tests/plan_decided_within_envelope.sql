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
  case
    when amount > envelope then 'amount'
    when count_refused + count_undecided > 0 then 'leadership_consent'
    when count_listed = 0 or count_unsaid > 0 then 'in_plan'
    when count_unpriced > 0 then 'requested'
    else 'amount'
  end as evidence,
  case evidence when 'amount' then 'envelope' else 'project' end as source_table,
  case evidence when 'amount' then null else first_file end as source_file,
  case evidence when 'amount' then null else first_sheet end as source_sheet,
  case evidence when 'amount' then null else first_row end as source_row
from plan_list
