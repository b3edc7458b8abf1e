-- One row per project: what was found is mended by its day; else the rung of the ladder that the delay has reached.
with ranked as (
  select mending_order.*, list_extract(param_list('ladder'), least(len(param_list('ladder')), 1 + months_late // param('months_per_rung'))) as rung,
    case when days_late > 0 then 0 when mended_on is not null then 2 when mend_by is null then 1 else 3 end as rank
  from mending_order
  cross join setting
),
worst as (
  select * from ranked
  qualify row_number() over (partition by project_id order by rank, days_late desc, found_on, source_file, source_row) = 1
)
select
  stg_project.project_id as subject,
  if(rank = 0, rung, mended_on::VARCHAR) as observed,
  mend_by::VARCHAR as required,
  'text' as unit,
  case rank when 0 then 'breached' when 1 then 'unknown' when 2 then 'met'
    else if(rank is null and not exists (from stg_breach), 'unknown', 'not_applicable') end as verdict,
  'mend_by' as evidence,
  coalesce(worst.source_table, 'project') as source_table,
  coalesce(worst.source_file, stg_project.source_file) as source_file,
  coalesce(worst.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(worst.source_row, stg_project.source_row) as source_row
from stg_project
left join worst on worst.project_id = stg_project.project_id
