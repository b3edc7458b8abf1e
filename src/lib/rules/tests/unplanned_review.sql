-- One row per project: reviewed only when it is in the plan, or when one of the listed levels asks for it.
select
  project_id as subject,
  case when in_plan then 'yes' when not in_plan then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  in_plan or list_contains(param_list('levels'), mandated_by) as may_be,
  case
    when may_be then 'met'
    when not may_be and pre_review_passed is not null then 'breached'
    else 'unknown'
  end as verdict,
  case
    when not may_be and pre_review_passed is null then 'pre_review_passed'
    when in_plan is not false then 'in_plan'
    else 'mandated_by'
  end as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
