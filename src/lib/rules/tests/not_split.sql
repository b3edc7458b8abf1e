-- One row per project: its unit asks for no other in the year that is alike by name; the most alike is named.
with twin as (
  select * from project_twin
  qualify row_number() over (partition by project_id order by likeness desc, twin_name, twin_id) = 1
)
select
  stg_project.project_id as subject,
  twin_name as observed,
  null::VARCHAR as required,
  'text' as unit,
  case
    when twin_name is not null then 'needs_judgement'
    when organisation_id is null or plan_year is null or name is null then 'unknown'
    else 'met'
  end as verdict,
  case when organisation_id is null then 'organisation' when plan_year is null then 'plan_year' else 'name' end as evidence,
  'project' as source_table,
  coalesce(twin.source_file, stg_project.source_file) as source_file,
  coalesce(twin.source_sheet, stg_project.source_sheet) as source_sheet,
  coalesce(twin.source_row, stg_project.source_row) as source_row
from stg_project
left join twin on twin.project_id = stg_project.project_id
