-- One row per project: a supervisor, a body that answers for it, procurement begun, a contract signed; the first lacking.
with step_done as (
  select project_id,
    bool_or(step = 'procurement_started') as is_procured, bool_or(step = 'contracted') as is_contracted
  from stg_milestone
  cross join context
  where actual_on <= as_of
  group by project_id
),
asked as (
  select stg_project.*,
    case
      when is_supervised is not true then 'is_supervised'
      when nullif(trim(implementing_body), '') is null then 'implementing_body'
      when (is_procured and is_contracted) is not true then 'actual_on'
    end as lacking
  from stg_project
  left join step_done on step_done.project_id = stg_project.project_id
)
select
  project_id as subject,
  case when lacking is null then 'yes' when not is_supervised then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case observed when 'yes' then 'met' when 'no' then 'breached' else 'unknown' end as verdict,
  coalesce(lacking, 'is_supervised') as evidence,
  if(evidence = 'actual_on', 'milestone', 'project') as source_table, source_file, source_sheet, source_row
from asked
