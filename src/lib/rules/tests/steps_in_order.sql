-- One row per project: the fixed steps are done in their order, each first done on or after the one before it.
with done as (
  select project_id, list(first_done_on order by place) as days, max(place) as reached,
    arg_max({'file': source_file, 'sheet': source_sheet, 'line': source_row}, place) as read
  from project_step
  inner join (values ('approved', 1), ('design_reviewed', 2), ('budget_assessed', 3), ('procurement_started', 4),
    ('precheck', 5), ('accepted', 6)) as fixed(step, place) using (step)
  where first_done_on is not null
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
  'actual_on' as evidence,
  'milestone' as source_table,
  coalesce(read.file, source_file) as source_file,
  coalesce(read.sheet, source_sheet) as source_sheet,
  coalesce(read.line, source_row) as source_row
from stg_project
left join done on done.project_id = stg_project.project_id
