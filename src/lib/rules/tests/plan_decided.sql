-- One row per plan year: what stands in its list has an amount each, and the leadership decided on all of it.
select
  plan_year::VARCHAR as subject,
  (count_listed - count_refused - count_undecided)::VARCHAR as observed,
  count_listed::VARCHAR as required,
  'count' as unit,
  case
    when count_refused > 0 then 'breached'
    when count_listed = 0 or count_unsaid + count_undecided + count_unpriced > 0 then 'unknown'
    else 'met'
  end as verdict,
  case
    when count_refused + count_undecided > 0 then 'leadership_consent'
    when count_listed = 0 or count_unsaid > 0 then 'in_plan'
    when count_unpriced > 0 then 'requested'
    else 'leadership_consent'
  end as evidence,
  'project' as source_table, first_file as source_file, first_sheet as source_sheet, first_row as source_row
from plan_list
