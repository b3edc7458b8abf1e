-- One row per project: what does not share its data, and says on what ground, has passed the review.
with asked as (
  select *, nullif(trim(legal_basis), '') is not null as has_ground from stg_project
)
select
  project_id as subject,
  case when pre_review_passed then 'yes' when not pre_review_passed then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when shares_data or not has_ground then 'not_applicable'
    when shares_data is null then 'unknown'
    when pre_review_passed then 'met'
    when not pre_review_passed then 'breached'
    else 'unknown'
  end as verdict,
  case when shares_data or shares_data is null then 'shares_data' when has_ground then 'pre_review_passed' else 'legal_basis' end
    as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
