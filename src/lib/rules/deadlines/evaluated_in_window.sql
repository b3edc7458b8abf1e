-- One row per project that is accepted: a self- or post-evaluation between the named months of acceptance and going live, whichever
-- is later; one before them does not count.
with started as (
  select stg_project.project_id, greatest(done.accepted, max(live_on)) as starts_on,
    any_value(stg_project.source_file) as file, any_value(stg_project.source_sheet) as sheet,
    any_value(stg_project.source_row) as line, list(system_id) as systems
  from stg_project
  left join project_days as done on done.project_id = stg_project.project_id
  left join stg_system on stg_system.project_id = stg_project.project_id
  where (list_contains(param_list('before'), stg_project.status)) is not true
  group by stg_project.project_id, done.accepted
)
select project_id as subject, '' as round, (starts_on + to_months(param('self_evaluation_window_months_from')))::DATE as opens_on,
  if(not exists (from stg_evaluation), null, starts_on + to_months(param('self_evaluation_window_months_to')))::DATE as due_on,
  (select min(evaluated_on) from stg_evaluation cross join context
    where kind in ('self', 'post') and evaluated_on between opens_on and as_of
      and if(subject_kind = 'project', subject = project_id, list_contains(systems, subject))) as done_on,
  if(starts_on is null, 'actual_on', 'evaluated_on') as evidence,
  'project' as source_table, file as source_file, sheet as source_sheet, line as source_row
from started
