-- One row per project: what was found against it, or a system of it, was mended by its day; the worst of them.
with told as (
  select stg_breach.* exclude (mended_on), if(mended_on <= as_of, mended_on, null) as done_on, as_of,
    coalesce(stg_system.project_id, subject) as project_id
  from stg_breach
  cross join context
  left join stg_system on stg_system.system_id = subject
  where found_on <= as_of
),
found as (
  select *, case when coalesce(done_on, as_of) > mend_by then 3 when done_on is not null then 0 when mend_by is null then 2 else 1 end
    as rank
  from told
  qualify row_number() over (partition by project_id order by rank desc, mend_by) = 1
)
select
  stg_project.project_id as subject,
  done_on::VARCHAR as observed,
  mend_by::VARCHAR as required,
  'day' as unit,
  case
    when found.project_id is null then if(exists (from stg_breach), 'not_applicable', 'unknown')
    else ['met', 'not_applicable', 'unknown', 'breached'][rank + 1]
  end as verdict,
  if(rank = 2, 'mend_by', 'mended_on') as evidence,
  'breach' as source_table, coalesce(found.source_file, stg_project.source_file) as source_file,
  coalesce(found.source_sheet, stg_project.source_sheet) as source_sheet, coalesce(found.source_row, stg_project.source_row) as source_row
from stg_project
left join found on found.project_id = stg_project.project_id
