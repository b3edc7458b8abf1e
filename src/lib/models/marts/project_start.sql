-- One row per project: when it was approved, when building began, and whether building began before approval.
-- key: project_id
-- filled: project_id
-- is_early: by the dates; without a day of approval, building has begun although the project is only asked for; not
-- begun where it is at most approved. Anything else is not known. The source is the row of the start.
with said as (
  select project_id,
    min(first_done_on) filter (step = 'approved') as approved_on,
    min(first_done_on) filter (step = 'build_started') as started_on,
    min({'file': source_file, 'sheet': source_sheet, 'at': source_row}) filter (step = 'build_started') as read
  from project_step
  group by project_id
)
select
  stg_project.project_id,
  approved_on,
  started_on,
  case
    when started_on < approved_on then true
    when started_on >= approved_on then false
    when started_on is not null and status = 'requested' then true
    when started_on is null and status in ('requested', 'approved') then false
  end as is_early,
  read.file as source_file,
  read.sheet as source_sheet,
  read.at as source_row
from stg_project
left join said on said.project_id = stg_project.project_id
