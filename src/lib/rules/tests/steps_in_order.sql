-- One row per project: the fixed steps are done in their order, each first done on or after the one before it.
with done as (
  select project_id, first_done_on, {'file': source_file, 'sheet': source_sheet, 'line': source_row} as cell,
    ['approved', 'design_reviewed', 'budget_assessed', 'procurement_started', 'precheck', 'accepted'] as steps,
    list_position(steps, step) as place
  from project_step
  where list_contains(steps, step) and first_done_on is not null
),
read as (
  select project_id, list(first_done_on order by place) as days, max(place) as reached, arg_max(cell, place) as cell
  from done
  group by project_id
)
select
  stg_project.project_id as subject,
  coalesce(len(days), 0)::VARCHAR as observed,
  reached::VARCHAR as required,
  'count' as unit,
  case
    when days <> list_sort(days) then 'breached'
    when days is null and list_contains(param_list('before'), status) then 'not_applicable'
    when len(days) = reached then 'met'
    else 'unknown'
  end as verdict,
  'actual_on' as evidence, 'milestone' as source_table,
  coalesce(cell.file, source_file) as source_file,
  coalesce(cell.sheet, source_sheet) as source_sheet,
  coalesce(cell.line, source_row) as source_row
from stg_project
left join read on read.project_id = stg_project.project_id
