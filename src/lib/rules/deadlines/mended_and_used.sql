-- One row per project × date: what failed its acceptance passes within the named months; and no system of it is put to use
-- before it is accepted.
select done.project_id as subject, 'mend' as round, null::DATE as opens_on,
  (acceptance_failed + to_months(param('rectify_months')))::DATE as due_on,
  if(accepted > acceptance_failed, accepted, null) as done_on,
  'actual_on' as evidence, 'milestone' as source_table, source_file, source_sheet, source_row
from project_days as done
inner join project_step as read on read.project_id = done.project_id and read.step = 'acceptance_failed'
where acceptance_failed is not null
union all
select stg_project.project_id as subject, 'use ' || system_id as round, coalesce(accepted, as_of + 1) as opens_on,
  if(live_on is null or (accepted is null and list_contains(param_list('after'), stg_project.status) is not false), null, as_of)
    as due_on,
  live_on as done_on,
  case when live_on is null then 'live_on' when stg_project.status is null then 'status' else 'actual_on' end as evidence,
  'system' as source_table, stg_system.source_file, stg_system.source_sheet, stg_system.source_row
from stg_project
inner join stg_system on stg_system.project_id = stg_project.project_id
cross join context
left join project_days as done on done.project_id = stg_project.project_id
where (live_on <= as_of) is not false
