-- One row per project: the fixed steps are done in their order, each on or after the one before it.
with done as (
  select stg_project.project_id, status, source_file, source_sheet, source_row,
    [approved, design_reviewed, budget_assessed, procurement_started, precheck, accepted] as days
  from stg_project
  left join project_days on project_days.project_id = stg_project.project_id
),
read as (
  select *, list_filter(days, day -> day is not null) as said,
    len(days) - coalesce(list_position(list_reverse(list_transform(days, day -> day is not null)), true), len(days) + 1) + 1 as reached
  from done
)
select
  project_id as subject,
  len(said)::VARCHAR as observed,
  reached::VARCHAR as required,
  'count' as unit,
  case
    when said <> list_sort(said) then 'breached'
    when list_contains(param_list('before'), status) and len(said) = 0 then 'not_applicable'
    when len(said) = 0 or len(said) < reached then 'unknown'
    else 'met'
  end as verdict,
  'actual_on' as evidence,
  'milestone' as source_table, source_file, source_sheet, source_row
from read
