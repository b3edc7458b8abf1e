-- One row per project × step of its life that is planned or done: its latest round by the as-of date.
-- key: project_id, step
-- filled: project_id, step, source_file, source_sheet, source_row
-- done_on: the last day by the as-of date on which the step was done; first_done_on: the first. What is said to be done
-- later than that date is not done yet. planned_on: the latest that is said.
select
  project_id,
  step,
  max(planned_on) as planned_on,
  min(actual_on) filter (actual_on <= as_of) as first_done_on,
  max(actual_on) filter (actual_on <= as_of) as done_on,
  arg_max(source_file, round) as source_file,
  arg_max(source_sheet, round) as source_sheet,
  arg_max(source_row, round) as source_row
from stg_milestone
cross join context
group by project_id, step
