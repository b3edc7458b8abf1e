-- One row per project: approved since the regulation binds; before it goes on by reference, contracted before by contract.
with said as (
  select project_id,
    min(first_done_on) filter (step = 'approved') as approved_on,
    min(first_done_on) filter (step = 'contracted') as contracted_on
  from project_step
  group by project_id
)
select
  stg_project.project_id as subject,
  approved_on::VARCHAR as observed,
  param('first_day')::VARCHAR as required,
  'day' as unit,
  case
    when contracted_on < param('first_day') then 'not_applicable'
    when approved_on < param('first_day') then 'needs_judgement'
    when approved_on >= param('first_day') then 'met'
    when status = 'requested' then 'not_applicable'
    else 'unknown'
  end as verdict,
  'actual_on' as evidence,
  'milestone' as source_table, source_file, source_sheet, source_row
from stg_project
cross join setting
left join said on said.project_id = stg_project.project_id
