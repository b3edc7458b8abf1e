-- One row per project: its pre-review is passed, and the expert review where one was ordered.
with asked as (
  select *, expert_review_passed or not expert_review_ordered as experts_content from stg_project
),
decided as (
  select *,
    case
      when not pre_review_passed then 'pre_review_passed'
      when not experts_content then 'expert_review_passed'
      when pre_review_passed is null then 'pre_review_passed'
      when expert_review_ordered then 'expert_review_passed'
      when experts_content is null then 'expert_review_ordered'
      else 'pre_review_passed'
    end as evidence
  from asked
)
select
  project_id as subject,
  case when experts_content and pre_review_passed then 'yes' when not (pre_review_passed and experts_content) then 'no' end
    as observed,
  'yes' as required,
  'yesno' as unit,
  case observed when 'yes' then 'met' when 'no' then 'breached' else 'unknown' end as verdict,
  evidence, 'project' as source_table, source_file, source_sheet, source_row
from decided
