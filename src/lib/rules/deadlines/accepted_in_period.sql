-- One row per project × date: initial acceptance by the planned end; the application for final acceptance, or putting it
-- off, within the named months of the later of initial acceptance and stable running.
with dated as (
  select stg_project.project_id, ends_on, initial_accepted, list_contains(param_list('under_way'), status) as is_building,
    greatest(initial_accepted, trial_stable) as stable_on, initial_accepted is null or trial_stable is null as is_unsaid,
    list_contains(param_list('after'), status) is not false as is_past,
    least(acceptance_applied, first_accepted, extended) as applied_on, source_file, source_sheet, source_row
  from stg_project
  left join project_days as done on done.project_id = stg_project.project_id
  where (list_contains(param_list('before'), status)) is not true
)
select project_id as subject, 'initial' as round, null::DATE as opens_on,
  if(initial_accepted is null and is_building is not true, null, ends_on) as due_on, initial_accepted as done_on,
  if(ends_on is null, 'ends_on', 'actual_on') as evidence, 'project' as source_table, source_file, source_sheet, source_row
from dated
union all
select project_id as subject, 'final' as round, null as opens_on, if(is_unsaid or (applied_on is null and is_past), null,
  stable_on + to_months(param('acceptance_after_trial_months')))::DATE as due_on,
  applied_on as done_on, 'actual_on' as evidence, 'project' as source_table, source_file, source_sheet, source_row
from dated
where is_building is not true
