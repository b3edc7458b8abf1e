-- One row per project: below the joint review, it stays below it together with those alike that are below it too.
with together as (
  select project_id, sum(twin_amount) filter (twin_amount < param('joint_review_from')) as others,
    bool_or(twin_amount is null) as is_unsaid,
    min({'at': -likeness, 'file': source_file, 'sheet': source_sheet, 'line': source_row}) filter (twin_amount < param('joint_review_from')) as read
  from project_twin
  group by project_id
)
select
  stg_project.project_id as subject,
  coalesce(total_investment, requested) as amount,
  (amount + coalesce(others, 0))::BIGINT::VARCHAR as observed,
  param('joint_review_from')::BIGINT::VARCHAR as required,
  'yuan' as unit,
  case
    when amount >= param('joint_review_from') then 'met'
    when amount + others >= param('joint_review_from') then 'needs_judgement'
    when organisation_id is null or plan_year is null or amount is null or is_unsaid then 'unknown'
    else 'met'
  end as verdict,
  case when organisation_id is null then 'organisation' when plan_year is null then 'plan_year' else 'total_investment' end as evidence,
  'project' as source_table,
  coalesce(read.file, source_file) as source_file,
  coalesce(read.sheet, source_sheet) as source_sheet,
  coalesce(read.line, source_row) as source_row
from stg_project
left join together on together.project_id = stg_project.project_id
