-- One row per project: it goes to the expert review only when it was found to be needed.
select
  project_id as subject,
  case when found_needed then 'yes' when not found_needed then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  expert_review_ordered or expert_review_passed is not null as is_sent,
  case
    when found_needed or not is_sent then 'met'
    when is_sent and not found_needed then 'breached'
    else 'unknown'
  end as verdict,
  if(found_needed is null or is_sent, 'found_needed', 'expert_review_ordered') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
