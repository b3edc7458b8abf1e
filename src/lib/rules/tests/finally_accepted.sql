-- One row per system: it has passed final acceptance by the as-of date; without a date, as its project's status says.
with asked as (
  select dim_system.*,
    case
      when accepted_on is not null then accepted_on <= as_of
      when stg_project.status = 'accepted' then true
      when list_contains(param_list('before_acceptance'), stg_project.status) then false
    end as accepted,
    accepted_on is null and accepted is not null as by_project,
    stg_project.source_file as project_file, stg_project.source_sheet as project_sheet, stg_project.source_row as project_row
  from dim_system cross join context left join stg_project on stg_project.project_id = dim_system.project_id
)
select
  system_id as subject,
  case when accepted then 'yes' when not accepted then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case observed when 'yes' then 'met' when 'no' then 'breached' else 'unknown' end as verdict,
  if(by_project, 'status', 'accepted_on') as evidence,
  if(by_project, 'project', 'system') as source_table,
  if(by_project, project_file, source_file) as source_file,
  if(by_project, project_sheet, source_sheet) as source_sheet,
  if(by_project, project_row, source_row) as source_row
from asked
